package org.virtualschool.cohort.importing.reading;

import org.virtualschool.web.Refused;

/** A file that cannot be read right, with what to do about it. The words name lines and columns by number and quote nothing from inside it. */
public class Unreadable extends Refused {

    private static final long serialVersionUID = 1L;

    public Unreadable(String words) {
        super("list-unreadable", words);
    }
}
