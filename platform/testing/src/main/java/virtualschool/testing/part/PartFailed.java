package virtualschool.testing.part;

/** A part did not start or stopped by itself; the message says which one, and ends with its last log lines where it has any. */
public final class PartFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PartFailed(String message) {
        super(message);
    }

    public PartFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
