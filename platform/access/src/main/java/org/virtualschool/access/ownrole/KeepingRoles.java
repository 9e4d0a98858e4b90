package org.virtualschool.access.ownrole;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.AccessAction;
import org.virtualschool.access.Me;
import org.virtualschool.access.Roles;
import org.virtualschool.audit.Audit;
import org.virtualschool.web.NotFound;
import org.virtualschool.web.Refused;

/** Makes, changes and ends the council's own roles, within what the person who does it may give to others; national ones stay as they are. */
@Service
class KeepingRoles {

    private static final String DEED = AccessAction.KEEP_ROLES.key();
    private static final Set<String> NOBODYS = Set.of(Roles.MACHINE_CLIENT, Roles.PLATFORM_SUPPORT);
    private static final int LONGEST_KEY = 50;

    private final OwnRoleRepository roles;
    private final ActionsInWords actions;
    private final Audit audit;
    private final Clock clock;

    KeepingRoles(OwnRoleRepository roles, ActionsInWords actions, Audit audit, Clock clock) {
        this.roles = roles;
        this.actions = actions;
        this.audit = audit;
        this.clock = clock;
    }

    /** The roles that there are, by name. */
    @Transactional(readOnly = true)
    List<Role> all() {
        return roles.all();
    }

    /** What this person may give to others. */
    static Giving givenBy(Me me, List<Role> all) {
        return Giving.of(
                me.memberships().stream().map(Me.Membership::role).collect(Collectors.toUnmodifiableSet()), all);
    }

    /** The roles whose holders may give others: what may be named as a giver. */
    static List<Role> possibleGivers(List<Role> all) {
        return all.stream()
                .filter(role ->
                        role.actions().contains(AccessAction.GIVE_ACCESS.key()) && !NOBODYS.contains(role.key()))
                .toList();
    }

    /** What each national role of people does, such as the home page: whoever holds a role of the council's own arrives there too. */
    static Set<String> ofEveryRole(List<Role> all) {
        var national = all.stream()
                .filter(role -> !role.own() && !NOBODYS.contains(role.key()))
                .map(Role::actions)
                .toList();
        return national.stream()
                .flatMap(Set::stream)
                .filter(action -> national.stream().allMatch(actions -> actions.contains(action)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The role of the council's own, for somebody who may change it.
     *
     * @throws NotFound if there is no such role here
     * @throws Refused if it is a national one, or does what this person may not give
     */
    @Transactional(readOnly = true)
    Role find(Me me, String key) {
        return find(me, key, roles.all());
    }

    /** Makes a role. @return its key @throws RoleProblems with everything that speaks against it */
    @Transactional
    String make(Me me, RoleWanted wanted) {
        roles.takeATurn();
        var all = roles.all();
        refuseProblems(me, wanted, all, Optional.empty());
        var role = wanted.as(freeKey(wanted.name()), ofEveryRole(all));
        roles.add(role, clock.instant(), me.person());
        audit.changed(DEED, List.of(), "Role " + role.key() + " made: " + role.inWords());
        return role.key();
    }

    /** Changes a role: whoever holds it goes by it from the next request on. @throws RuntimeException as {@link #find} and {@link #make} */
    @Transactional
    void change(Me me, String key, RoleWanted wanted) {
        roles.takeATurn();
        var all = roles.all();
        var before = find(me, key, all);
        refuseProblems(me, wanted, all, Optional.of(before));
        var after = wanted.as(key, ofEveryRole(all));
        roles.change(after);
        audit.changed(
                DEED, List.of(), "Role " + key + " changed from: " + before.inWords() + " to: " + after.inWords());
    }

    /** Who holds the role, or is asked to join in it: while there is anybody, it does not end. */
    @Transactional(readOnly = true)
    List<String> holders(String key) {
        var invited = roles.invited(key, clock.instant()).stream().map(name -> name + " (invited)");
        return Stream.concat(roles.holders(key, LocalDate.now(clock)).stream(), invited)
                .toList();
    }

    /** Ends a role that nobody holds. @throws RuntimeException as {@link #find}, or Refused if somebody holds it */
    @Transactional
    void end(Me me, String key) {
        roles.takeATurn();
        var role = find(me, key);
        if (!holders(key).isEmpty()) {
            throw new Refused("role-held", "Somebody holds this role. End that first, on the page People");
        }
        roles.end(role, clock.instant(), me.person());
        audit.changed(DEED, List.of(), "Role " + key + " ended: " + role.inWords());
    }

    private Role find(Me me, String key, List<Role> all) {
        var role = all.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("role-not-found", "There is no such role here"));
        if (!role.own()) {
            throw new Refused(
                    "role-national",
                    "A national role is the same everywhere. Make one of your own that starts from it");
        }
        if (rules(me, all).isBeyond(role)) {
            throw new Refused(
                    "role-not-yours", "This role does what is not yours to give: you cannot change or end it");
        }
        return role;
    }

    private void refuseProblems(Me me, RoleWanted wanted, List<Role> all, Optional<Role> before) {
        var problems = rules(me, all).against(wanted, before);
        if (!problems.isEmpty()) {
            throw new RoleProblems(problems);
        }
    }

    private RoleRules rules(Me me, List<Role> all) {
        var words = actions.byKey();
        var givers = possibleGivers(all).stream().map(Role::key).collect(Collectors.toUnmodifiableSet());
        return new RoleRules(givenBy(me, all), all, givers, key -> words.getOrDefault(key, key));
    }

    /** Letters of the name, for the audit's sake; never one that another role had. */
    private String freeKey(String name) {
        var letters = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "");
        var whole = "own-" + (letters.isEmpty() ? "role" : letters);
        var key = whole.substring(0, Math.min(whole.length(), LONGEST_KEY));
        return Stream.iterate(key, one -> one.equals(key) ? key + "-b" : next(one))
                .filter(one -> !roles.isTaken(one))
                .findFirst()
                .orElseThrow();
    }

    /** "own-desk-b", "own-desk-c" … "own-desk-z", "own-desk-za". */
    private static String next(String key) {
        var last = key.charAt(key.length() - 1);
        return last == 'z' ? key + "a" : key.substring(0, key.length() - 1) + (char) (last + 1);
    }
}
