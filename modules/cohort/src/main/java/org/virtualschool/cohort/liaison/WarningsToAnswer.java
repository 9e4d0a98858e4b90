package org.virtualschool.cohort.liaison;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Roles;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.spi.DutySource;

/** A coordinator answers each early warning, the sooner the sooner it may happen. */
@Component
class WarningsToAnswer implements DutySource {

    private final EarlyWarningRepository warnings;

    WarningsToAnswer(EarlyWarningRepository warnings) {
        this.warnings = warnings;
    }

    @Override
    public String key() {
        return "cohort.early-warning";
    }

    @Override
    public String says() {
        return "Answer the early warning: a placement or school place is at risk";
    }

    @Override
    public String saysOfMany(int count) {
        return count + " early warnings wait for an answer: placements or school places are at risk";
    }

    @Override
    public String path(Work work) {
        return work.child()
                .map(child -> "children/" + child + "/liaison/warnings/" + work.subject())
                .orElse("early-warnings");
    }

    @Override
    public List<Work> due() {
        return warnings.standing().stream()
                .filter(warning -> warning.acknowledged().isEmpty())
                .map(this::work)
                .toList();
    }

    private Work work(EarlyWarning warning) {
        return new Work(
                key(),
                warning.id().value(),
                Optional.of(warning.child()),
                "",
                new Work.Assignee.Role(Roles.COORDINATOR),
                Optional.of(warning.answerBy()));
    }
}
