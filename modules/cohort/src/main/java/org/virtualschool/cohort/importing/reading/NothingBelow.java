package org.virtualschool.cohort.importing.reading;

/** A file that has headings and nothing else. */
final class NothingBelow extends Unreadable {

    private static final long serialVersionUID = 1L;

    NothingBelow() {
        super("The file has headings but no rows below them. Export the list again.");
    }
}
