package org.virtualschool.cohort.roll;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Access;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.spi.ChildBanners;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.cohort.ChildSummary;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.ListName;
import org.virtualschool.directory.Distance;

/** What stands above every page about a child, as far as the reader may know it: a school does not read where the child is placed. */
@Service
class ChildFacts implements ChildBanners {

    private final ChildQueries children;
    private final RollWords words;
    private final Access access;
    private final Clock clock;

    ChildFacts(ChildQueries children, RollWords words, Access access, Clock clock) {
        this.children = children;
        this.words = words;
        this.access = access;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Banner> of(ChildId id) {
        return children.find(id)
                .map(child -> new Banner(
                        child.name().isEmpty() ? ListName.unknown(children.reference(id)) : child.name(),
                        facts(child)));
    }

    private List<Fact> facts(ChildSummary child) {
        var facts = new ArrayList<Fact>();
        if (child.status() != ChildStatus.LOOKED_AFTER) {
            facts.add(new Fact("", child.status().says()));
        }
        if (child.status() != ChildStatus.DIED) {
            child.dateOfBirth().ifPresent(born -> facts.add(new Fact("Age", Integer.toString(age(born)))));
            child.yearGroup().ifPresent(year -> facts.add(new Fact("", YearGroup.says(year))));
            child.school()
                    .filter(school -> access.may(CohortAction.VIEW_SCHOOL, child.id()))
                    .ifPresent(school -> facts.add(new Fact("School", school.name())));
            child.placement()
                    .filter(place -> access.may(CohortAction.VIEW_CARE_HISTORY, child.id()))
                    .ifPresent(place -> facts.add(new Fact("Placed", placed(place))));
        }
        return facts;
    }

    private String placed(ChildSummary.Placement place) {
        var host = place.host().map(words::authority);
        if (place.distance() == Distance.IN_AREA) {
            return "in area";
        }
        return host.map(name -> place.distance() == Distance.UNKNOWN ? name : "out of area, " + name)
                .orElse("where is not known");
    }

    private int age(LocalDate born) {
        return Period.between(born, LocalDate.now(clock)).getYears();
    }
}
