package org.virtualschool.cohort.card;

import org.virtualschool.casework.ChildShell;

/** A child's contact card. */
record CardPage(ChildShell shell, Card card) {

    @Override
    public String toString() {
        return "CardPage[" + shell.child() + "]";
    }
}
