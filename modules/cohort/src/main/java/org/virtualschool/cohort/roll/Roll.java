package org.virtualschool.cohort.roll;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ChildSummary;
import org.virtualschool.cohort.Children;

@Service
class Roll implements Children {

    private final ChildQueries children;

    Roll(ChildQueries children) {
        this.children = children;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ChildSummary> find(ChildId child) {
        return children.find(children.standing(child));
    }
}
