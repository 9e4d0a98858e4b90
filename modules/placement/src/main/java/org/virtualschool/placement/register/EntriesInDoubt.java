package org.virtualschool.placement.register;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Roles;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.spi.DutySource;

/** A notice was withdrawn of a child of whom a home has told too: a coordinator decides whether what the home told stays. */
@Component
class EntriesInDoubt implements DutySource {

    private final RegisterQueries register;

    EntriesInDoubt(RegisterQueries register) {
        this.register = register;
    }

    @Override
    public String key() {
        return "placement.register-in-doubt";
    }

    @Override
    public String says() {
        return "A notice was withdrawn: decide whether what a home told stays on the register";
    }

    @Override
    public String saysOfMany(int count) {
        return "Of " + count + " children notices were withdrawn: decide whether what homes told stays";
    }

    @Override
    public String path(Work work) {
        return RegisterPage.PATH + "/" + work.subject();
    }

    @Override
    public List<Work> due() {
        return register.toldByHomesAlone().stream()
                .filter(entry -> entry.standing().isInDoubt())
                .map(entry -> new Work(
                        key(),
                        entry.id().value(),
                        Optional.empty(),
                        "",
                        new Work.Assignee.Role(Roles.COORDINATOR),
                        Optional.empty()))
                .toList();
    }
}
