package org.virtualschool.access;

/** The person is somebody here, but holds no role for this: 403. */
public class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Forbidden(Action action) {
        super("No role of yours may do this: " + action.says());
    }
}
