package org.virtualschool.cohort.aftercare;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Roles;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.Work.Assignee;
import org.virtualschool.casework.spi.DutySource;
import org.virtualschool.cohort.people.KeptOnCaseloads;

/**
 * A family whose child left care by special guardianship or a child arrangements order is given the offer of the virtual school: by whoever had the child,
 * else by the coordinator. It follows from what the roll says: a list that is undone, or tells another reason, takes the work back. Whoever had the
 * child by a list keeps it for so long.
 */
@Component
class OffersToGive implements DutySource, KeptOnCaseloads {

    private final LeftCareQueries left;
    private final AfterCareRules rules;

    OffersToGive(LeftCareQueries left, AfterCareRules rules) {
        this.left = left;
        this.rules = rules;
    }

    @Override
    public String key() {
        return "cohort.offer-after-care";
    }

    @Override
    public String says() {
        return "The child left care for good: give the family the offer of the virtual school where the child is educated";
    }

    @Override
    public String saysOfMany(int count) {
        return count + " children left care for good: give their families the offer of the virtual school";
    }

    @Override
    public String path(Work work) {
        return work.child().map(child -> "children/" + child + "/after-care").orElse("children");
    }

    @Override
    public List<Work> due() {
        var waiting = left.withoutAnswer(rules.offered());
        var workers = left.workers(waiting.stream().map(LeftCare::child).toList());
        return waiting.stream()
                .map(one -> work(
                        one,
                        Optional.ofNullable(workers.get(one.child()))
                                .<Assignee>map(Assignee.Person::new)
                                .orElseGet(() -> new Assignee.Role(Roles.COORDINATOR))))
                .toList();
    }

    @Override
    public Set<ChildId> children() {
        return left.withoutAnswer(rules.offered()).stream().map(LeftCare::child).collect(Collectors.toSet());
    }

    /** Another assignee is other work, so that nobody is left with a child who is somebody else's now. */
    private Work work(LeftCare one, Assignee assignee) {
        var need = one.child() + " " + one.on() + " " + assignee;
        return new Work(
                key(),
                UUID.nameUUIDFromBytes(need.getBytes(StandardCharsets.UTF_8)),
                Optional.of(one.child()),
                "",
                assignee,
                Optional.of(rules.due(one.learnt())));
    }
}
