package org.virtualschool.cohort.send;

import org.virtualschool.web.Refused;

/** An answer that what is recorded already does not allow, with words that say what to do. */
final class WrongAnswer extends Refused {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String words;

    WrongAnswer(String field, String words) {
        super("sen-not-taken", words);
        this.field = field;
        this.words = words;
    }

    /** The field of the form that the answer stands in. */
    String field() {
        return field;
    }

    String words() {
        return words;
    }
}
