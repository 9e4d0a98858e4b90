package org.virtualschool.access.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.virtualschool.access.membership.TeamUseQueries.Use;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenants;
import org.virtualschool.tenancy.manifest.Manifest;
import org.virtualschool.tenancy.manifest.ManifestRule;
import org.virtualschool.tenancy.manifest.Objection;

/** A team stays in the manifest while somebody is in it, and keeps a year group while somebody reaches children by its years. */
@Component
class TeamsInUse implements ManifestRule {

    private static final String TEAMS = "teams";

    private final TeamUseQueries use;
    private final Tenants tenants;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TeamsInUse(TeamUseQueries use, Tenants tenants, PlatformTransactionManager transactions, Clock clock) {
        this.use = use;
        this.tenants = tenants;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public List<Objection> objections(Manifest manifest) {
        var teams = Objects.requireNonNullElse(manifest.teams(), List.<Manifest.Team>of());
        return tenants.bySlug(manifest.slug())
                .map(tenant -> Tenancy.as(
                        tenant.id(), () -> Objects.requireNonNull(transaction.execute(status -> against(teams)))))
                .orElse(List.of());
    }

    private List<Objection> against(List<Manifest.Team> teams) {
        var found = new ArrayList<Objection>();
        for (var one : use.ofMembers(LocalDate.now(clock))) {
            against(one, teams, one.people() == 1 ? "1 person has" : one.people() + " people have")
                    .ifPresent(found::add);
        }
        for (var one : use.ofInvited(clock.instant())) {
            against(one, teams, one.people() == 1 ? "1 invitation gives" : one.people() + " invitations give")
                    .ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    private static Optional<Objection> against(Use use, List<Manifest.Team> teams, String who) {
        var kept = teams.stream().filter(team -> team.key().equals(use.team())).findFirst();
        if (kept.isEmpty()) {
            return Optional.of(new Objection(
                    TEAMS,
                    "the team " + use.team() + " stays: " + who
                            + " access that names it. Keep it, or let the council end that access first"));
        }
        return use.byYears()
                        && Objects.requireNonNullElse(kept.get().years(), List.of())
                                .isEmpty()
                ? Optional.of(new Objection(
                        TEAMS,
                        "the team " + use.team() + " keeps a year group: " + who + " access to children by its years"))
                : Optional.empty();
    }
}
