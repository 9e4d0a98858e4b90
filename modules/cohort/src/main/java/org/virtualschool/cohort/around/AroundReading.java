package org.virtualschool.cohort.around;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Access;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.send.SenReading;

/** Everybody around a child, as far as the reader may know. Whoever asks has asked for {@code cohort.view-people} on the child before. */
@Service
public class AroundReading {

    private final SocialCare care;
    private final VirtualSchoolTeam team;
    private final AtSchool school;
    private final SenReading sen;
    private final Access access;

    AroundReading(SocialCare care, VirtualSchoolTeam team, AtSchool school, SenReading sen, Access access) {
        this.care = care;
        this.team = team;
        this.school = school;
        this.sen = sen;
        this.access = access;
    }

    @Transactional(readOnly = true)
    public AroundSection of(String authority, ChildId child) {
        var lines = new ArrayList<PersonLine>(care.now(child));
        lines.addAll(team.of(child));
        var urn = school.school(child);
        urn.ifPresent(at -> lines.addAll(school.of(at)));
        caseworker(child).ifPresent(lines::add);
        var may = new AroundSection.May(
                access.may(CohortAction.RECORD_PEOPLE, child),
                access.may(CohortAction.REVEAL_PLACEMENT, child),
                access.may(CohortAction.REVEAL_FAMILY, child));
        return new AroundSection(authority, child, List.copyOf(lines), care.before(child), urn, may);
    }

    private Optional<PersonLine> caseworker(ChildId child) {
        if (!access.may(CohortAction.VIEW_SEND, child)) {
            return Optional.empty();
        }
        return Optional.of(sen.of(child).caseworkerSays())
                .filter(says -> !says.isEmpty())
                .map(says -> new PersonLine(
                        "SEN_CASEWORKER",
                        "SEN caseworker",
                        Optional.of(says),
                        List.of(),
                        "",
                        "Special educational needs",
                        Optional.empty()));
    }
}
