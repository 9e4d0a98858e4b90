package org.virtualschool.placement.register;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Roles;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.spi.DutySource;

/** A home has told of a child, and the authority that placed it has not: a coordinator asks for its notice. */
@Component
class HomesWithoutNotice implements DutySource {

    private final RegisterQueries register;

    HomesWithoutNotice(RegisterQueries register) {
        this.register = register;
    }

    @Override
    public String key() {
        return "placement.ask-for-notice";
    }

    @Override
    public String says() {
        return "A home told of a child: ask for the notice of";
    }

    @Override
    public String saysOfMany(int count) {
        return count + " children were told of by homes alone: ask for the notices";
    }

    @Override
    public String path(Work work) {
        return RegisterPage.PATH + "/" + work.subject();
    }

    @Override
    public List<Work> due() {
        return register.toldByHomesAlone().stream()
                .filter(entry -> !entry.standing().isInDoubt())
                .map(entry -> new Work(
                        key(),
                        entry.id().value(),
                        Optional.empty(),
                        Objects.requireNonNullElse(
                                entry.placed().byName(), "the placing authority, which is not known"),
                        new Work.Assignee.Role(Roles.COORDINATOR),
                        Optional.empty()))
                .toList();
    }
}
