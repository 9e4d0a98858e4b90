package org.virtualschool.cohort.confidential;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Access;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.spi.ChildActions;
import org.virtualschool.cohort.CohortAction;

/** On every page about a child whose address is confidential, for everybody who sees the child; else the way to make it so. */
@Component
class ConfidentialFlag implements ChildActions {

    private final Access access;
    private final ConfidentialAddressRepository addresses;

    ConfidentialFlag(Access access, ConfidentialAddressRepository addresses) {
        this.access = access;
        this.addresses = addresses;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Deed> of(ChildId child) {
        return isConfidential(child) || !access.may(CohortAction.KEEP_CONFIDENTIAL, child)
                ? List.of()
                : List.of(new Deed("Make the address confidential", path(child)));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Deed> flags(ChildId child) {
        return isConfidential(child) && access.may(CohortAction.VIEW_CHILD, child)
                ? List.of(new Deed("Address confidential: tell nobody where this child lives or learns", path(child)))
                : List.of();
    }

    private boolean isConfidential(ChildId child) {
        return addresses.of(child).stream().anyMatch(ConfidentialTime::lasts);
    }

    private static String path(ChildId child) {
        return "children/" + child + "/confidential";
    }
}
