package org.virtualschool.cohort.roll;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Access;
import org.virtualschool.casework.spi.HomeFigures;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.Reach;

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
        var counted = roll.counted(Reach.of(access.me().person(), access.reachFor(CohortAction.VIEW_ROLL)));
        return List.of(
                figure(10, "Children looked after", counted.lookedAfter(), ""),
                figure(11, "Placed in our area", counted.inArea(), "?area=in"),
                figure(12, "Placed out of our area", counted.outOfArea(), "?area=out"),
                figure(13, "Placed where it is not known", counted.unknown(), "?area=unknown"),
                figure(14, "Without a school recorded", counted.withoutSchool(), "?school=none"));
    }

    private static Figure figure(int position, String says, int count, String filter) {
        return new Figure(position, says, count, Optional.of("children" + filter));
    }
}
