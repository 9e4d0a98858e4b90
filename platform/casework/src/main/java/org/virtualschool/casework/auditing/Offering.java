package org.virtualschool.casework.auditing;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Access;
import org.virtualschool.access.Action;
import org.virtualschool.access.Staff;
import org.virtualschool.casework.CaseworkAction;
import org.virtualschool.casework.spi.ChildFinder;

/** What the search offers: people, actions, children by name. */
@Service
class Offering {

    private static final int MOST_CHILDREN = 20;

    private final Access access;
    private final Staff staff;
    private final Deeds deeds;
    private final ObjectProvider<ChildFinder> finder;

    Offering(Access access, Staff staff, Deeds deeds, ObjectProvider<ChildFinder> finder) {
        this.access = access;
        this.staff = staff;
        this.deeds = deeds;
        this.finder = finder;
    }

    @Transactional(readOnly = true)
    AuditPage.Offered offered() {
        return new AuditPage.Offered(
                staff.today(),
                deeds.choices(),
                access.may(CaseworkAction.EXPORT_AUDIT),
                access.may(CaseworkAction.CHECK_AUDIT));
    }

    List<ChildFinder.Found> find(String typed, Action action) {
        return finder.getObject().find(typed, access.me().person(), access.reachFor(action), MOST_CHILDREN);
    }
}
