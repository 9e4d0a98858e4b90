package org.virtualschool.access.request;

/** Whoever asks must sign in again first: a way to somewhere else, not a failure. */
public final class ProofWanted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ProofWanted() {
        super("The sign-in is not fresh enough for this");
    }
}
