package org.virtualschool.access.request;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.virtualschool.access.Action;
import org.virtualschool.access.membership.Standing;

/** One request under an authority: who asks, what was asked for, and whether a view was audited. Used by one thread. */
final class Asking {

    static final ScopedValue<Asking> CURRENT = ScopedValue.newInstance();

    private final Standing standing;
    private final SignInAge.Worth signIn;
    private boolean asked;
    private boolean viewed;
    private boolean failed;
    private @Nullable Action showing;

    Asking(Standing standing, SignInAge.Worth signIn) {
        this.standing = standing;
        this.signIn = signIn;
    }

    static Asking current() {
        if (!CURRENT.isBound()) {
            throw new IllegalStateException(
                    "Nobody asks here: only a request under an authority has somebody who does");
        }
        return CURRENT.get();
    }

    /** The current request, if it is one under an authority. */
    static Optional<Asking> now() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    Standing standing() {
        return standing;
    }

    /** What the sign-in of whoever asks is worth here. */
    SignInAge.Worth signIn() {
        return signIn;
    }

    void asks(Action action) {
        asked = true;
        if (action.showsChildren()) {
            showing = action;
        }
    }

    void viewed() {
        viewed = true;
    }

    /** The handler gave up: what is sent now are words about a failure, written without anybody's data. */
    void failed() {
        failed = true;
    }

    /**
     * The wall before the first byte.
     *
     * @param shows whether the answer has content, unlike a redirect
     * @throws HeldBack if the handler asked for nothing, or shows children without an audited view
     */
    void mayLeave(boolean shows) {
        if (failed) {
            return;
        }
        if (!asked) {
            throw new HeldBack("The handler asked for no action");
        }
        if (shows && showing != null && !viewed) {
            throw new HeldBack("The view was not audited for " + showing.key());
        }
    }

    /** An answer that may not leave: a fault of ours, told as 500 and nothing else. */
    static final class HeldBack extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        HeldBack(String why) {
            super(why);
        }
    }
}
