package org.virtualschool.web;

/** There is nothing there, or nothing that the person may know of: answered alike, with 404. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String problem;

    /** @param problem names the kind of problem, such as {@code notice-not-found}, for machines @param words for people, without personal data */
    public NotFound(String problem, String words) {
        super(words);
        this.problem = problem;
    }

    /** The kind of problem, the end of its type address. */
    public String problem() {
        return problem;
    }
}
