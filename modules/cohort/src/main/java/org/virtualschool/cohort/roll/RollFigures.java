package org.virtualschool.cohort.roll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Access;
import org.virtualschool.casework.spi.HomeFigures;
import org.virtualschool.cohort.CohortAction;

/** What the roll adds to the home page: how many children, where, and without a school. Each leads to the list of those it counts. */
@Component
class RollFigures implements HomeFigures {

    private final RollFigureQueries roll;
    private final Access access;

    RollFigures(RollFigureQueries roll, Access access) {
        this.roll = roll;
        this.access = access;
    }

    @Override
    public List<Figure> figures() {
        if (!access.may(CohortAction.VIEW_ROLL)) {
            return List.of();
        }
        var counted = roll.counted(RollReach.of(access));
        var figures = new ArrayList<>(List.of(figure(10, "Children looked after", counted.lookedAfter(), "")));
        if (access.may(CohortAction.VIEW_CARE_HISTORY)) {
            figures.add(figure(11, "Placed in our area", counted.inArea(), "?area=in"));
            figures.add(figure(12, "Placed out of our area", counted.outOfArea(), "?area=out"));
            figures.add(figure(13, "Placed where it is not known", counted.unknown(), "?area=unknown"));
        }
        figures.add(figure(14, "Without a school recorded", counted.withoutSchool(), "?school=none"));
        return figures;
    }

    private static Figure figure(int position, String says, int count, String filter) {
        return new Figure(position, says, count, Optional.of("children" + filter));
    }
}
