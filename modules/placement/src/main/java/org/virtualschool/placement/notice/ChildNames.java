package org.virtualschool.placement.notice;

import org.springframework.stereotype.Component;
import org.virtualschool.access.NotFound;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ChildSummary;
import org.virtualschool.cohort.Children;

/** What a page calls the child. */
@Component
class ChildNames {

    private final Children children;

    ChildNames(Children children) {
        this.children = children;
    }

    String of(ChildId child) {
        return children.find(child)
                .map(ChildSummary::name)
                .orElseThrow(() -> new NotFound("child-not-found", "There is no child " + child));
    }
}
