package org.virtualschool.placement;

import java.util.Set;
import org.virtualschool.access.Action;
import org.virtualschool.access.Roles;

/** What people may do with notices. */
public enum PlacementAction implements Action {
    SEND_NOTICE("placement.send-notice", "Tell another virtual school about a child", true, Who.SENDERS),
    VIEW_NOTICE("placement.view-notice", "See the notices sent about a child, with their receipts", true, Who.READERS),
    VIEW_INBOX("placement.view-inbox", "See the notices from other virtual schools", true, Who.READERS),
    ACKNOWLEDGE("placement.acknowledge-notice", "Acknowledge a notice from another virtual school", true, Who.SENDERS);

    private final String key;
    private final String says;
    private final boolean showsChildren;
    private final Set<String> heldBy;

    PlacementAction(String key, String says, boolean showsChildren, Set<String> heldBy) {
        this.key = key;
        this.says = says;
        this.showsChildren = showsChildren;
        this.heldBy = heldBy;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String says() {
        return says;
    }

    @Override
    public boolean showsChildren() {
        return showsChildren;
    }

    @Override
    public Set<String> heldBy() {
        return heldBy;
    }

    private static final class Who {
        static final Set<String> SENDERS = Set.of(Roles.VIRTUAL_SCHOOL_HEAD, Roles.COORDINATOR, Roles.MACHINE_CLIENT);
        static final Set<String> READERS =
                Set.of(Roles.VIRTUAL_SCHOOL_HEAD, Roles.COORDINATOR, Roles.ADMINISTRATOR, Roles.MACHINE_CLIENT);

        private Who() {}
    }
}
