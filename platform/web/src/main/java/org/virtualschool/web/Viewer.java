package org.virtualschool.web;

import java.util.List;
import java.util.Optional;
import org.virtualschool.web.ui.Link;

/** Who looks at a page; all but {@link #elsewhere} and {@link #signIn} concern the bound authority. Web knows nobody: access gives a bean of this type. */
public interface Viewer {

    /** The person and the roles held here. */
    Frame.Person person();

    /** How long the sign-in still counts here; empty for one that has no end, such as a machine's. */
    default Optional<Frame.SignIn> signIn() {
        return Optional.empty();
    }

    /** Where else the person may go from any page; empty for somebody of one authority. */
    default List<Link> elsewhere() {
        return List.of();
    }

    /** Whether the person may do the action: to show or leave out a link, never instead of asking. @param action its key */
    boolean may(String action);

    /** One sentence that stands above everything the person opens here, such as on what terms; empty for most. */
    default Optional<String> notice() {
        return Optional.empty();
    }
}
