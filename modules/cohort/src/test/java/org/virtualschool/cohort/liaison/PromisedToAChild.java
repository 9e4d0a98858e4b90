package org.virtualschool.cohort.liaison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.virtualschool.cohort.liaison.LiaisonClicks.fields;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.WorkList;
import org.virtualschool.cohort.Councils;
import org.virtualschool.cohort.Councils.Visitor;

/** What social care and the virtual school have open about a child, told on the pages where people tell it. */
@Component
public class PromisedToAChild {

    private final LiaisonClicks clicks;
    private final Councils councils;
    private final WorkList work;
    private final Clock clock;

    PromisedToAChild(LiaisonClicks clicks, Councils councils, WorkList work, Clock clock) {
        this.clicks = clicks;
        this.councils = councils;
        this.work = work;
        this.clock = clock;
    }

    /** A meeting in so many days. @return its address */
    public String meeting(ChildId child, int days) {
        var coordinator = coordinator();
        var day = LocalDate.now(clock).plusDays(days);
        var invitation = fields("kind", "STRATEGY", "day", day, "time", "2:30pm", "place", "Town hall");
        invitation.put("invitedBy", "The reviewing officer");
        assertThat(clicks.send(coordinator, liaison(child) + "/meetings", invitation))
                .hasStatus(303);
        return liaison(child) + "/meetings/"
                + clicks.on(coordinator, liaison(child), "liaison/meetings/([0-9a-f-]{36})\">Strategy");
    }

    /** The person is to go, and has it on the own work list. */
    public void goes(ChildId child, String meeting, Visitor person) {
        var decision = fields("part", "ATTEND", "who", person.person().toString());
        assertThat(clicks.send(coordinator(), meeting + "/decision", decision)).hasStatus(303);
        await().untilAsserted(() -> assertThat(workOf(person, child)).hasSize(1));
    }

    public void isOff(String meeting) {
        assertThat(clicks.send(coordinator(), meeting + "/withdrawal", Map.of()))
                .hasStatus(303);
    }

    /** An early warning of today. */
    public void warning(ChildId child) {
        var warning = fields("toldOn", LocalDate.now(clock), "atRisk", "PLACEMENT", "howSoon", "WEEK");
        warning.putAll(fields("schoolChange", "LIKELY", "situation", "Wants to live with her aunt"));
        assertThat(clicks.send(coordinator(), liaison(child) + "/warnings", warning))
                .hasStatus(303);
    }

    /** A change of circumstance of today. */
    public void change(ChildId child) {
        var change = fields("kind", "HEALTH", "happenedOn", LocalDate.now(clock), "change", "Will have an operation");
        assertThat(clicks.send(coordinator(), liaison(child) + "/changes", change))
                .hasStatus(303);
    }

    /** Meetings on the own work list of the person about the child. */
    public List<UUID> workOf(Visitor person, ChildId child) {
        return councils.in(councils.calderdale(), () -> work.openOf(child, person.person())).stream()
                .filter(one -> one.kind().equals("cohort.meeting-part"))
                .map(Work::subject)
                .toList();
    }

    private Visitor coordinator() {
        return councils.visitor(councils.calderdale(), Roles.COORDINATOR, new Scope.Everyone());
    }

    private static String liaison(ChildId child) {
        return "/calderdale/children/" + child + "/liaison";
    }
}
