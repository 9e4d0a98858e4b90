package org.virtualschool.placement.notice;

import org.virtualschool.access.Access;
import org.virtualschool.audit.PersonId;
import org.virtualschool.placement.PlacementAction;

/** Who sends, as the other side is told. @param role its key @param roleName the role in words */
record By(PersonId person, String name, String role, String roleName) {

    /** The person of the request, in the role that lets them send. */
    static By asking(Access access) {
        var me = access.me();
        var membership = access.reachFor(PlacementAction.SEND_NOTICE).getFirst();
        return new By(me.person(), me.name(), membership.role(), membership.roleName());
    }

    @Override
    public String toString() {
        return "By[" + person + "]";
    }
}
