package org.virtualschool.cohort.roll;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.spi.ChildBanners;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.cohort.ChildSummary;
import org.virtualschool.cohort.ListName;
import org.virtualschool.cohort.care.TwoVersionsRepository.Kept;
import org.virtualschool.cohort.send.SenReading;
import org.virtualschool.cohort.send.SenSection;
import org.virtualschool.directory.Distance;
import org.virtualschool.web.NotFound;

/** Reads one child for its pages and for the banner above every page about it. */
@Service
class ChildReading implements ChildBanners {

    private final ChildQueries children;
    private final ChildHistoryQueries histories;
    private final RollWords words;
    private final SenReading sen;
    private final Clock clock;

    ChildReading(ChildQueries children, ChildHistoryQueries histories, RollWords words, SenReading sen, Clock clock) {
        this.children = children;
        this.histories = histories;
        this.words = words;
        this.sen = sen;
        this.clock = clock;
    }

    /** Everything that the first page about a child tells. @param sen empty for a reader who may not see it */
    record Reading(
            ChildSummary child,
            List<Chapter.InCare> inCare,
            List<Chapter.LegalStatus> legalStatus,
            List<Chapter.Need> needs,
            List<Chapter.Placement> placements,
            List<Chapter.School> schools,
            List<Chapter.SocialWork> socialWork,
            List<Chapter.Held> held,
            List<Kept> versions,
            Optional<SenSection> sen) {}

    /** @param maySeeSen whether the reader holds {@code cohort.view-send} for the child @throws NotFound if there is no such child */
    @Transactional(readOnly = true)
    Reading read(ChildId id, boolean maySeeSen) {
        var child = summary(id);
        return new Reading(
                child,
                histories.inCare(id),
                histories.legalStatus(id),
                histories.needs(id),
                histories.placements(id),
                histories.schools(id),
                histories.socialWork(id),
                histories.held(id),
                histories.versions(id),
                maySeeSen ? Optional.of(sen.of(id)) : Optional.empty());
    }

    /** @throws NotFound if there is no such child */
    @Transactional(readOnly = true)
    ChildSummary summary(ChildId id) {
        return children.find(id).orElseThrow(() -> new NotFound("child-not-found", "There is no such child here"));
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
            child.school().ifPresent(school -> facts.add(new Fact("School", school.name())));
            child.placement().ifPresent(place -> facts.add(new Fact("Placed", placed(place))));
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
