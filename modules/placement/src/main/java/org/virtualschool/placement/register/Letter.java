package org.virtualschool.placement.register;

import java.time.LocalDate;
import org.virtualschool.audit.PersonId;
import org.virtualschool.directory.AuthorityCode;

/** That a placing authority was asked to confirm whom it has placed here. @param how code of the list letter-way */
record Letter(AuthorityCode to, String toName, int children, LocalDate on, String how, PersonId by) {}
