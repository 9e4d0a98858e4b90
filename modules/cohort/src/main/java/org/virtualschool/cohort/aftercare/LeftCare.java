package org.virtualschool.cohort.aftercare;

import java.time.Instant;
import java.time.LocalDate;
import org.virtualschool.audit.ChildId;

/** How the latest time in care of a child ended who is looked after no longer. @param reason code of the list REC @param learnt when we learnt it */
record LeftCare(ChildId child, LocalDate on, String reason, Instant learnt) {}
