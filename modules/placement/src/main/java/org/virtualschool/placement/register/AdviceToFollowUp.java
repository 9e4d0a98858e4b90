package org.virtualschool.placement.register;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Roles;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.spi.DutySource;

/** The coordinators look again at what was advised, by the day that whoever advised has named. */
@Component
class AdviceToFollowUp implements DutySource {

    private final AdviceRepository log;
    private final Choices choices;

    AdviceToFollowUp(AdviceRepository log, Choices choices) {
        this.log = log;
        this.choices = choices;
    }

    @Override
    public String key() {
        return "placement.follow-up-advice";
    }

    @Override
    public String says() {
        return "Follow up the advice about a child placed here:";
    }

    @Override
    public String saysOfMany(int count) {
        return count + " pieces of advice about children placed here are to be followed up";
    }

    @Override
    public String path(Work work) {
        return RegisterPage.PATH + "/advice/" + work.subject();
    }

    /** The child is not on this authority's roll, so no scope narrows it. */
    @Override
    public List<Work> due() {
        return log.waiting().stream()
                .map(advice -> new Work(
                        key(),
                        advice.id().value(),
                        Optional.empty(),
                        choices.says(Choices.TOPIC, advice.topic()),
                        new Work.Assignee.Role(Roles.COORDINATOR),
                        Optional.ofNullable(advice.followUpOn())))
                .toList();
    }
}
