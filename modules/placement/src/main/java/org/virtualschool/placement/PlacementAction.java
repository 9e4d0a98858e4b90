package org.virtualschool.placement;

import static org.virtualschool.access.Roles.ADMINISTRATOR;
import static org.virtualschool.access.Roles.COORDINATOR;
import static org.virtualschool.access.Roles.DATA_PROTECTION_OFFICER;
import static org.virtualschool.access.Roles.DIRECTOR;
import static org.virtualschool.access.Roles.MACHINE_CLIENT;
import static org.virtualschool.access.Roles.NOMINATED_OFFICER;
import static org.virtualschool.access.Roles.PLATFORM_SUPPORT;
import static org.virtualschool.access.Roles.SERVICE_MANAGER;
import static org.virtualschool.access.Roles.SOCIAL_WORKER;
import static org.virtualschool.access.Roles.VIRTUAL_SCHOOL_HEAD;

import java.util.Optional;
import org.virtualschool.access.Action;
import org.virtualschool.access.ListedAction;
import org.virtualschool.cohort.CohortAction;

/** What people may do with notices and proposed placements. */
public enum PlacementAction implements ListedAction {
    SEND_NOTICE(
            "placement.send-notice",
            "Tell another virtual school about a child, answer its questions, and take a notice back",
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
            "Acknowledge a notice from another virtual school, ask about it, or send it back",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            MACHINE_CLIENT),
    JUDGE_ASTRAY(
            "placement.judge-astray",
            "See which notices went to the wrong authority, and say what follows from it",
            false,
            DATA_PROTECTION_OFFICER,
            VIRTUAL_SCHOOL_HEAD),
    /** Not for support access, as the inbox is not. */
    VIEW_REGISTER(
            "placement.view-register",
            "See the register of children whom other authorities have placed here",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            ADMINISTRATOR,
            MACHINE_CLIENT),
    KEEP_REGISTER(
            "placement.keep-register",
            "Keep the register of children whom other authorities have placed here",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            ADMINISTRATOR),
    SET_REGISTER(
            "placement.set-register",
            "Decide how long the register of children placed here is kept, and when placing authorities are written to",
            false,
            VIRTUAL_SCHOOL_HEAD,
            ADMINISTRATOR),
    RECORD_ADVICE(
            "placement.record-advice",
            "Record what was advised about children whom other authorities have placed here",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR),
    VIEW_MOVE(
            "placement.view-move",
            "See placements that are proposed, what is asked of them and how that stands",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            ADMINISTRATOR,
            SOCIAL_WORKER,
            SERVICE_MANAGER,
            NOMINATED_OFFICER,
            DIRECTOR),
    PROPOSE_MOVE(
            "placement.propose-move",
            "Propose a placement, change what is proposed, and say what became of it",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            SOCIAL_WORKER,
            SERVICE_MANAGER),
    RECORD_STEP(
            "placement.record-step",
            "Say what was done before or after a placement that is proposed",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            SOCIAL_WORKER,
            SERVICE_MANAGER),
    APPROVE_AS_NOMINATED_OFFICER(
            "placement.approve-as-nominated-officer",
            "Approve or refuse a proposed placement as a nominated officer",
            true,
            NOMINATED_OFFICER),
    APPROVE_AS_DIRECTOR(
            "placement.approve-as-director",
            "Approve or refuse a proposed placement as the Director of Children’s Services",
            true,
            DIRECTOR),
    APPROVE_AS_SERVICE_MANAGER(
            "placement.approve-as-service-manager",
            "Approve or refuse a proposed placement as a service manager",
            true,
            SERVICE_MANAGER),
    APPROVE_AS_HEAD(
            "placement.approve-as-head",
            "Approve or refuse a proposed placement as the virtual school head",
            true,
            VIRTUAL_SCHOOL_HEAD),
    VIEW_REQUIREMENTS(
            "placement.view-requirements",
            "See what is asked of every placement, by the law and by the council",
            false,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            ADMINISTRATOR,
            SOCIAL_WORKER,
            SERVICE_MANAGER,
            NOMINATED_OFFICER,
            DIRECTOR),
    SET_REQUIREMENTS(
            "placement.set-requirements", "Ask more of placements than the law does", false, VIRTUAL_SCHOOL_HEAD);

    private final Entry entry;

    PlacementAction(String key, String says, boolean showsChildren, String... heldBy) {
        this.entry = Entry.of(key, says, showsChildren, heldBy);
    }

    @Override
    public Entry entry() {
        return entry;
    }

    /** A notice, and a placement that is proposed, tell where the child lives. */
    @Override
    public Optional<Action> inConfidence() {
        return switch (this) {
            case VIEW_NOTICE,
                    VIEW_MOVE,
                    PROPOSE_MOVE,
                    RECORD_STEP,
                    APPROVE_AS_NOMINATED_OFFICER,
                    APPROVE_AS_DIRECTOR,
                    APPROVE_AS_SERVICE_MANAGER,
                    APPROVE_AS_HEAD -> Optional.of(CohortAction.VIEW_CONFIDENTIAL);
            default -> Optional.empty();
        };
    }
}
