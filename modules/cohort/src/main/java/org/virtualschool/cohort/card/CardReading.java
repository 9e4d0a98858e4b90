package org.virtualschool.cohort.card;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Roles;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.cohort.Children;
import org.virtualschool.cohort.around.PersonLine;
import org.virtualschool.cohort.around.SocialCare;
import org.virtualschool.cohort.around.VirtualSchoolTeam;
import org.virtualschool.web.NotFound;

/** Makes up a child's contact card out of what is known at this moment: nothing of it is kept, so nothing of it is out of date. */
@Service
class CardReading {

    private final Children children;
    private final SocialCare care;
    private final VirtualSchoolTeam team;
    private final CardWords words;
    private final OurDesk desk;

    CardReading(Children children, SocialCare care, VirtualSchoolTeam team, CardWords words, OurDesk desk) {
        this.children = children;
        this.care = care;
        this.team = team;
        this.words = words;
        this.desk = desk;
    }

    /** @throws NotFound if there is no such child */
    @Transactional(readOnly = true)
    Card of(ChildId id) {
        var child = children.find(id).orElseThrow(() -> new NotFound("child-not-found", "There is no such child here"));
        return new Card(
                child.status() == ChildStatus.LOOKED_AFTER,
                desk.council(),
                desk.virtualSchool(),
                child.legalStatus().map(words::status).orElseGet(words::statusUnknown),
                people(id),
                desk.mailbox(),
                words.entitlement());
    }

    private List<PersonLine> people(ChildId child) {
        var lines = new ArrayList<PersonLine>();
        care.now(child).stream()
                .filter(line -> line.code().equals(SocialCare.SOCIAL_WORKER)
                        || line.code().equals(SocialCare.TEAM_MANAGER) && isNamed(line))
                .forEach(lines::add);
        team.of(child).stream()
                .filter(line -> line.code().equals(Roles.VIRTUAL_SCHOOL_HEAD)
                        || line.code().equals(Roles.COORDINATOR))
                .forEach(lines::add);
        return lines;
    }

    private static boolean isNamed(PersonLine line) {
        return line.name().isPresent();
    }
}
