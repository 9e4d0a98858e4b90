package org.virtualschool.placement.untold;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Roles;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.spi.DutySource;
import org.virtualschool.directory.Authorities;
import org.virtualschool.directory.Authority;
import org.virtualschool.directory.AuthorityCode;

/**
 * The virtual school of the area where a child is placed is told. No law sets a day for this notice between virtual schools, so none is due
 * on one: it is known since the roll knew where the child lives.
 */
@Component
class UntoldHosts implements DutySource {

    private final UntoldHostQueries children;
    private final Authorities authorities;

    UntoldHosts(UntoldHostQueries children, Authorities authorities) {
        this.children = children;
        this.authorities = authorities;
    }

    @Override
    public String key() {
        return "placement.tell-host";
    }

    @Override
    public String says() {
        return "Tell the virtual school of";
    }

    @Override
    public String saysOfMany(int count) {
        return count + " children live in another authority whose virtual school has not been told";
    }

    @Override
    public String path(Work work) {
        return work.child().map(child -> "children/" + child + "/notices/new").orElse("children");
    }

    @Override
    public List<Work> due() {
        var names = authorities.current().stream().collect(Collectors.toMap(Authority::code, Authority::name));
        return children.untold().stream()
                .filter(placed -> names.containsKey(placed.host()))
                .map(placed -> work(placed, names.getOrDefault(placed.host(), "")))
                .toList();
    }

    private Work work(UntoldHostQueries.Placed placed, String host) {
        return new Work(
                key(),
                subject(placed),
                Optional.of(placed.child()),
                host,
                new Work.Assignee.Role(Roles.COORDINATOR),
                Optional.empty());
    }

    /** The child and the host: the same need each time, another one for another host. */
    private static UUID subject(UntoldHostQueries.Placed placed) {
        AuthorityCode host = placed.host();
        return UUID.nameUUIDFromBytes((placed.child() + " " + host.value()).getBytes(StandardCharsets.UTF_8));
    }
}
