package org.virtualschool.cohort.mine;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.access.InEachAuthority;
import org.virtualschool.access.InEachAuthority.OnePage;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.Reach;
import org.virtualschool.cohort.SchoolReach;
import org.virtualschool.tenancy.Tenant;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

@Controller
class MyChildrenController {

    static final int AT_MOST = 500;

    private final InEachAuthority each;
    private final Access access;
    private final MyChildrenQueries children;

    MyChildrenController(InEachAuthority each, Access access, MyChildrenQueries children) {
        this.each = each;
        this.access = access;
        this.children = children;
    }

    /** Somebody of one authority has its roll, somebody of none the front door. */
    @GetMapping("/my-children")
    ModelAndView list() {
        var mine = each.mine();
        return switch (mine.size()) {
            case 0 -> Redirect.to("/");
            case 1 -> Redirect.to(Urls.below(mine.getFirst().slug(), "children"));
            default -> Page.of("cohort/mine/list", new MyChildrenPage(mine, found()));
        };
    }

    private InEachAuthority.Together<MyChild> found() {
        return each.children(CohortAction.VIEW_ROLL, this::within, new OnePage<>(MyChild::id, MyChild.ORDER, AT_MOST));
    }

    /** As that authority's roll does it; one more than is shown says that there are more. */
    private List<MyChild> within(Tenant authority) {
        var reach = Reach.of(access.me().person(), access.reachFor(CohortAction.VIEW_ROLL));
        return children.of(authority, reach, SchoolReach.of(access, CohortAction.VIEW_ROLL), AT_MOST + 1);
    }
}
