package org.virtualschool.access;

import java.util.List;
import java.util.Optional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.web.Forbidden;
import org.virtualschool.web.NotFound;

/** What the person of the current request may do in the authority that the address names. */
public interface Access {

    /**
     * Asks for an action that concerns no single child. One that {@linkplain Action#wantsProof wants proof} goes on only if the person signed
     * in within the last ten minutes; otherwise the answer leads to sign in again and back to the page.
     *
     * @throws Forbidden if no role of the person holds it
     */
    void require(Action action);

    /**
     * Asks for an action on one child: a role must hold the action and that role's scope must reach the child.
     *
     * @throws Forbidden if no role holds the action
     * @throws NotFound if the child is not within reach: the same answer as for a child that does not exist
     */
    void require(Action action, ChildId child);

    /** Whether the person holds the action: to show or leave out a link, never instead of asking. */
    boolean may(Action action);

    /** Whether the person holds the action in a role whose scope reaches the child: to show or leave out a part of a page. */
    boolean may(Action action, ChildId child);

    /** Who is asking. */
    Me me();

    /**
     * The memberships whose role holds the action: what a list must be narrowed to. One whose role may not know where children live whose
     * address is confidential leaves those out, if the action tells it.
     */
    List<Me.Membership> reachFor(Action action);

    /** The name of somebody who has or had a membership or support access here, or asked for it; empty for a stranger. */
    Optional<String> nameOf(PersonId person);
}
