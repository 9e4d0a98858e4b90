package org.virtualschool.cohort.roll;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ChildSummary;
import org.virtualschool.cohort.care.TwoVersionsRepository.Kept;
import org.virtualschool.cohort.send.SenReading;
import org.virtualschool.cohort.send.SenSection;
import org.virtualschool.web.NotFound;

/** Reads one child for its pages. */
@Service
class ChildReading {

    private final ChildQueries children;
    private final ChildHistoryQueries histories;
    private final SenReading sen;
    private final RollWords words;

    ChildReading(ChildQueries children, ChildHistoryQueries histories, SenReading sen, RollWords words) {
        this.words = words;
        this.children = children;
        this.histories = histories;
        this.sen = sen;
    }

    /** Everything that the first page about a child tells. @param host the name of the authority where the child is placed @param sen empty for a reader who may not see it */
    record Reading(
            ChildSummary child,
            Optional<String> host,
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
                child.placement().flatMap(ChildSummary.Placement::host).map(words::authority),
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
}
