package org.virtualschool.placement.untold;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Roles;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.WorkList;
import org.virtualschool.casework.spi.DutySource;
import org.virtualschool.directory.Authorities;
import org.virtualschool.directory.Authority;
import org.virtualschool.directory.AuthorityCode;

/**
 * The virtual school of the area where a child is placed is told. No law sets a day for this notice between virtual schools, so none is due
 * on one: it is known since the roll knew where the child lives.
 */
@Component
public class UntoldHosts implements DutySource {

    /** A work list is read by more people than may know where a child lives whose address is confidential. */
    private static final String UNNAMED = "the area where the child lives";

    private static final String KEY = "placement.tell-host";

    private final UntoldHostQueries children;
    private final Authorities authorities;
    private final WorkList work;

    UntoldHosts(UntoldHostQueries children, Authorities authorities, WorkList work) {
        this.children = children;
        this.authorities = authorities;
        this.work = work;
    }

    /** A notice about the child goes to the authority: nobody needs to tell it any more. Joins the transaction that sends it. */
    public void told(ChildId child, AuthorityCode authority) {
        work.done(KEY, subject(child, authority, true));
        work.done(KEY, subject(child, authority, false));
    }

    @Override
    public String key() {
        return KEY;
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
                .map(placed -> work(placed, placed.openly() ? names.getOrDefault(placed.host(), "") : UNNAMED))
                .toList();
    }

    private Work work(UntoldHostQueries.Placed placed, String host) {
        return new Work(
                key(),
                subject(placed.child(), placed.host(), placed.openly()),
                Optional.of(placed.child()),
                host,
                new Work.Assignee.Role(Roles.COORDINATOR),
                Optional.empty());
    }

    /**
     * The child and the host: the same need each time, another one for another host. Another one too once the address is confidential, so that
     * what names the host is closed.
     */
    private static UUID subject(ChildId child, AuthorityCode host, boolean openly) {
        var inConfidence = openly ? "" : " in confidence";
        return UUID.nameUUIDFromBytes((child + " " + host.value() + inConfidence).getBytes(StandardCharsets.UTF_8));
    }
}
