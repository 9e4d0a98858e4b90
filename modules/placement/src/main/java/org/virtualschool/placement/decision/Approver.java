package org.virtualschool.placement.decision;

import org.virtualschool.access.Roles;
import org.virtualschool.placement.PlacementAction;

/** Who approves: an office, held by whoever has its role. The law names the first two; a council's own rules may ask for the others. */
enum Approver {
    NOMINATED_OFFICER("A nominated officer", Roles.NOMINATED_OFFICER, PlacementAction.APPROVE_AS_NOMINATED_OFFICER),
    DIRECTOR("The Director of Children’s Services", Roles.DIRECTOR, PlacementAction.APPROVE_AS_DIRECTOR),
    SERVICE_MANAGER("A service manager", Roles.SERVICE_MANAGER, PlacementAction.APPROVE_AS_SERVICE_MANAGER),
    HEAD("The virtual school head", Roles.VIRTUAL_SCHOOL_HEAD, PlacementAction.APPROVE_AS_HEAD);

    private final String says;
    private final String role;
    private final PlacementAction action;

    Approver(String says, String role, PlacementAction action) {
        this.says = says;
        this.role = role;
        this.action = action;
    }

    String says() {
        return says;
    }

    /** Key of the role that approves unless a council gives the action to others. */
    String role() {
        return role;
    }

    PlacementAction action() {
        return action;
    }
}
