package org.virtualschool.access.othersystem;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Memberships;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.access.identity.Caller;
import org.virtualschool.access.identity.IdentitySettings;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.Audit;
import org.virtualschool.web.NotFound;
import org.virtualschool.web.Refused;

/** Keeps, in the bound authority, which other systems are let in. The realm's part is done by the caller once this is committed. */
@Service
class LettingSystemsIn {

    private final OtherSystemRepository systems;
    private final Memberships memberships;
    private final IdentitySettings identity;
    private final Audit audit;
    private final Clock clock;

    LettingSystemsIn(
            OtherSystemRepository systems,
            Memberships memberships,
            IdentitySettings identity,
            Audit audit,
            Clock clock) {
        this.systems = systems;
        this.memberships = memberships;
        this.identity = identity;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<OtherSystem> all() {
        return systems.all();
    }

    /** @throws NotFound if there is no such system here */
    @Transactional(readOnly = true)
    OtherSystem find(SystemId id) {
        return systems.byId(id).orElseThrow(() -> new NotFound("system-not-found", "There is no such system here"));
    }

    /**
     * Lets a system in.
     *
     * @param client by which the realm will know it
     * @param actions keys of what it may do
     * @throws Refused if one of this name is or was here: an identity is never used again
     */
    @Transactional
    OtherSystem letIn(String client, String name, Set<String> actions) {
        if (systems.isTaken(client)) {
            throw new Refused("system-taken", "A system of this name is or was here. Choose another name");
        }
        var person = Caller.machine(identity.issuer(), client);
        var membership =
                memberships.grant(person, name, Roles.MACHINE_CLIENT, new Scope.Everyone(), LocalDate.now(clock), null);
        var now = clock.instant();
        var system = new OtherSystem(
                SystemId.next(), client, name, actions, membership, now, now, java.util.Optional.empty());
        systems.add(system, person, Actor.current().person());
        audit.changed(
                "access.keep-systems",
                List.of(),
                "System " + client + " let in for "
                        + String.join(", ", actions.stream().sorted().toList()));
        return system;
    }

    /** Notes that the system has a new secret. */
    @Transactional
    void renewed(OtherSystem system) {
        systems.renewed(system.id(), clock.instant());
        audit.changed("access.keep-systems", List.of(), "System " + system.client() + " has a new secret");
    }

    /** Puts the system out: its next request is refused. @throws NotFound if it is not let in */
    @Transactional
    void putOut(OtherSystem system) {
        if (!systems.revoke(system.id(), Actor.current().person(), clock.instant())) {
            throw new NotFound("system-not-found", "There is no such system here");
        }
        memberships.revoke(system.membership());
        audit.changed("access.keep-systems", List.of(), "System " + system.client() + " put out");
    }
}
