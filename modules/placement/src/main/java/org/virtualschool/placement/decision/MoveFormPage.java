package org.virtualschool.placement.decision;

import org.virtualschool.casework.ChildShell;
import org.virtualschool.web.Form;

/** The form on which a placement is proposed, or proposed differently. */
record MoveFormPage(String title, String action, String back, ChildShell shell, Form form, MoveChoices.Lists lists) {

    @Override
    public String toString() {
        return "MoveFormPage[redacted]";
    }
}
