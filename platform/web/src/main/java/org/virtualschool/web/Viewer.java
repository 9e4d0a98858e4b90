package org.virtualschool.web;

import java.util.Optional;

/** Who looks at the pages of the bound authority. Web knows nobody: access gives a bean of this type. */
public interface Viewer {

    /** The person and the roles held here. */
    Frame.Person person();

    /** How long the sign-in still counts here; empty for one that has no end, such as a machine's. */
    default Optional<Frame.SignIn> signIn() {
        return Optional.empty();
    }

    /** Whether the person may do the action: to show or leave out a link, never instead of asking. @param action its key */
    boolean may(String action);

    /** One sentence that stands above everything the person opens here, such as on what terms; empty for most. */
    default Optional<String> notice() {
        return Optional.empty();
    }
}
