package org.virtualschool.casework.auditing;

import java.util.Optional;
import org.virtualschool.audit.AuditTrail.Question;
import org.virtualschool.audit.ChildId;
import org.virtualschool.web.Form;

/**
 * A question that was looked at.
 *
 * @param form what was typed, and what is wrong with it
 * @param trail what the audit is asked; only where nothing is wrong
 * @param childName name of the child it asks about
 * @param personName name of the person it asks about
 */
record Asked(
        AuditQuestion question, Form form, Question trail, Optional<String> childName, Optional<String> personName) {

    Optional<ChildId> child() {
        return trail.child();
    }

    @Override
    public String toString() {
        return "Asked[" + form + "]";
    }
}
