package org.virtualschool.web;

/** Somebody else changed it first, or it was already done: 409. */
public class Conflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String problem;

    /** @param problem names the kind of problem, such as {@code notice-not-found}, for machines @param words for people, without personal data */
    public Conflict(String problem, String words) {
        super(words);
        this.problem = problem;
    }

    /** The kind of problem, the end of its type address. */
    public String problem() {
        return problem;
    }
}
