package org.virtualschool.cohort.liaison;

import java.util.List;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Access;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.spi.ChildActions;
import org.virtualschool.cohort.CohortAction;

/** On every page about a child of whom something is shared that the reader, at the child's school, has not read. */
@Component
class SharedFlag implements ChildActions {

    private final Access access;
    private final ReadingAtSchool reading;

    SharedFlag(Access access, ReadingAtSchool reading) {
        this.access = access;
        this.reading = reading;
    }

    @Override
    public List<Deed> of(ChildId child) {
        return List.of();
    }

    @Override
    public List<Deed> flags(ChildId child) {
        if (!access.may(CohortAction.READ_SHARED, child)
                || !reading.waitsFor(child, access.me().person())) {
            return List.of();
        }
        return List.of(new Deed(
                "Social care shared something with your school: read it",
                "children/" + child + "/" + ChildsSchool.PATH));
    }
}
