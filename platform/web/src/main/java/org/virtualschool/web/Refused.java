package org.virtualschool.web;

/** What was asked is not possible, with words that say what to do instead: 422. */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String problem;

    /** @param problem names the kind of problem, such as {@code notice-not-found}, for machines @param words for people, without personal data */
    public Refused(String problem, String words) {
        super(words);
        this.problem = problem;
    }

    /** The kind of problem, the end of its type address. */
    public String problem() {
        return problem;
    }
}
