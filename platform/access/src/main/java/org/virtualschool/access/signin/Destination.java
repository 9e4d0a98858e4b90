package org.virtualschool.access.signin;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.virtualschool.access.identity.Brokers;

/**
 * Where a sign-in that has begun is going: kept in the session for the one step to Keycloak, so that no address of ours names a person.
 *
 * @param broker alias of the provider; {@link Brokers#OWN_ACCOUNT} for the realm itself
 * @param email the address that was typed, which the provider may show again; empty for somebody who is signed in, whose address is not kept
 * @param over whether the sign-in before was over
 */
record Destination(String broker, String email, boolean over) implements Serializable {

    static Destination first(String broker, String email) {
        return new Destination(broker, email, false);
    }

    /** Back to the same provider, which must ask again who it is. */
    static Destination again(String broker, boolean over) {
        return new Destination(broker, "", over);
    }

    /** Whether it leads to Keycloak's own page, and to no provider. */
    boolean isOwnAccount() {
        return broker.equals(Brokers.OWN_ACCOUNT);
    }

    boolean isAgain() {
        return email.isEmpty();
    }

    private static final String NAME = Destination.class.getName();

    void keepIn(HttpSession session) {
        session.setAttribute(NAME, this);
    }

    static Optional<Destination> in(@Nullable HttpSession session) {
        return Optional.ofNullable(session).map(kept -> (Destination) kept.getAttribute(NAME));
    }

    static void forgetIn(@Nullable HttpSession session) {
        if (session != null) {
            session.removeAttribute(NAME);
        }
    }

    @Override
    public String toString() {
        return "Destination[" + broker + "]";
    }
}
