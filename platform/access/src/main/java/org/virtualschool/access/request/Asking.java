package org.virtualschool.access.request;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.virtualschool.access.Action;
import org.virtualschool.access.Me;
import org.virtualschool.access.membership.Standing;
import org.virtualschool.audit.ChildId;

/**
 * One request under an authority: who asks, what was asked for, and whether a view was audited. A member's request leaves a row where it shows
 * children; one of support access always does. Used by one thread at a time.
 */
final class Asking {

    static final ScopedValue<Asking> CURRENT = ScopedValue.newInstance();

    /** What a row says of a request that was answered with nothing but words about a failure. */
    private static final String TURNED_AWAY = "access.turned-away";

    private final Standing standing;
    private final SignInAge.Worth signIn;
    private final boolean onlyReads;
    private final Consumer<String> supporting;
    private @Nullable Action latest;
    private boolean viewed;
    private boolean failed;
    private @Nullable Action showing;
    private final Map<Asked, Boolean> reached = new HashMap<>();

    /** A child, as memberships reach it or do not. */
    private record Asked(List<Me.Membership> memberships, ChildId child) {}

    /** @param supporting writes that somebody with support access asked for an action, by its key */
    Asking(Standing standing, SignInAge.Worth signIn, boolean onlyReads, Consumer<String> supporting) {
        this.onlyReads = onlyReads;
        this.standing = standing;
        this.signIn = signIn;
        this.supporting = supporting;
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
        latest = action;
        if (action.showsChildren()) {
            showing = action;
        }
    }

    /** Whether it is support access, which may look and nothing else. */
    boolean isSupport() {
        return standing.supportUntil().isPresent();
    }

    /** Whether the memberships reach the child. A request that only reads finds out once; another may change what it has found out. */
    boolean reaches(List<Me.Membership> memberships, ChildId child, BooleanSupplier found) {
        return onlyReads
                ? reached.computeIfAbsent(new Asked(memberships, child), asked -> found.getAsBoolean())
                : found.getAsBoolean();
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
        if (latest == null) {
            throw new HeldBack("The handler asked for no action");
        }
        if (shows && showing != null && !viewed) {
            throw new HeldBack("The view was not audited for " + showing.key());
        }
        leaveARow(latest.key());
    }

    /** The answer is written. */
    void ended() {
        leaveARow(failed || latest == null ? TURNED_AWAY : latest.key());
    }

    private void leaveARow(String action) {
        if (isSupport() && !viewed) {
            supporting.accept(action);
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
