package org.virtualschool.placement;

import static org.virtualschool.access.Roles.ADMINISTRATOR;
import static org.virtualschool.access.Roles.COORDINATOR;
import static org.virtualschool.access.Roles.MACHINE_CLIENT;
import static org.virtualschool.access.Roles.PLATFORM_SUPPORT;
import static org.virtualschool.access.Roles.VIRTUAL_SCHOOL_HEAD;

import java.util.Optional;
import org.virtualschool.access.Action;
import org.virtualschool.access.ListedAction;
import org.virtualschool.cohort.CohortAction;

/** What people may do with notices. */
public enum PlacementAction implements ListedAction {
    SEND_NOTICE(
            "placement.send-notice",
            "Tell another virtual school about a child",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            MACHINE_CLIENT),
    VIEW_NOTICE(
            "placement.view-notice",
            "See the notices sent about a child, with their receipts",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            ADMINISTRATOR,
            MACHINE_CLIENT,
            PLATFORM_SUPPORT),
    /** Not for support access: opening a notice for the first time tells its sender so. */
    VIEW_INBOX(
            "placement.view-inbox",
            "See the notices from other virtual schools",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            ADMINISTRATOR,
            MACHINE_CLIENT),
    ACKNOWLEDGE(
            "placement.acknowledge-notice",
            "Acknowledge a notice from another virtual school",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            MACHINE_CLIENT);

    private final Entry entry;

    PlacementAction(String key, String says, boolean showsChildren, String... heldBy) {
        this.entry = Entry.of(key, says, showsChildren, heldBy);
    }

    @Override
    public Entry entry() {
        return entry;
    }

    /** A notice tells where the child lives. */
    @Override
    public Optional<Action> inConfidence() {
        return this == VIEW_NOTICE ? Optional.of(CohortAction.VIEW_CONFIDENTIAL) : Optional.empty();
    }
}
