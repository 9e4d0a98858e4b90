package org.virtualschool.post;

/** Why a message could not be sent; holds nothing of the message, so that it can be logged and shown. */
public enum Trouble {
    /** The recipient's mail server knows no such mailbox, or wants nothing from us. */
    ADDRESS_REFUSED(true),
    /** GOV.UK Notify does not take this message: a wrong template, or a recipient that the service may not write to. */
    REQUEST_REFUSED(true),
    SERVER_UNREACHABLE(false),
    SERVER_BUSY(false),
    /** Our own sign-in at the mail server or at GOV.UK Notify does not work. */
    SIGN_IN_REFUSED(false),
    /** The secret that the council's {@code tenant.yaml} names is not in the environment. */
    SECRET_MISSING(false),
    /** A fault of ours. */
    UNEXPECTED(false);

    private final boolean forGood;

    Trouble(boolean forGood) {
        this.forGood = forGood;
    }

    /** Whether trying again cannot help. */
    public boolean forGood() {
        return forGood;
    }
}
