package org.virtualschool.cohort.caseload;

import java.time.Instant;
import java.time.LocalDate;
import org.virtualschool.audit.PersonId;

/** A caseload, or part of one, that went from one person to another. @param children how many moved */
record Transfer(
        PersonId from, PersonId to, LocalDate day, TransferReason reason, int children, Instant at, PersonId by) {}
