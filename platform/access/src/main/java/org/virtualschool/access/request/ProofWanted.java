package org.virtualschool.access.request;

/** Whoever asks must sign in again first: a way to somewhere else, not a failure. */
public final class ProofWanted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean over;

    ProofWanted(boolean over) {
        super("The sign-in is not fresh enough for this");
        this.over = over;
    }

    /** Whether the sign-in counts for nothing in this authority any more; otherwise only for nothing that wants proof. */
    public boolean isOver() {
        return over;
    }
}
