package org.virtualschool.access.startagain;

import java.util.List;
import org.springframework.stereotype.Component;
import org.virtualschool.jobs.Jobs;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenant;

/** Has the other councils of somebody told, each by a job of its own. */
@Component
class OtherCouncils {

    private final Jobs jobs;
    private final TellingElsewhere telling;

    OtherCouncils(Jobs jobs, TellingElsewhere telling) {
        this.jobs = jobs;
        this.telling = telling;
    }

    /** Asked for in the running transaction. @param authorities where the person belongs */
    void areTold(Lost lost, List<Tenant> authorities) {
        authorities.stream()
                .map(Tenant::id)
                .filter(id -> !id.equals(Tenancy.current()))
                .forEach(id ->
                        jobs.ask(telling, lost.id() + " " + id.number(), new TellingElsewhere.News(id, lost.person())));
    }
}
