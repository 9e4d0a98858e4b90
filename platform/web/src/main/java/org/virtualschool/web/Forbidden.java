package org.virtualschool.web;

/** The person is somebody here, but holds no role for this: 403. */
public class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param deed what is not allowed, in words: "See the roll" */
    public Forbidden(String deed) {
        super("No role of yours may do this: " + deed);
    }
}
