package org.virtualschool.access.ownrole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.virtualschool.access.people.Reaching;

class RoleRulesTests {

    private static final Role HEAD = role("head", Set.of(Reaching.EVERYONE), Set.of("administrator"), "see", "export");
    private static final Role WORKER = role("worker", Set.of(Reaching.CASELOAD), Set.of("administrator"), "visit");
    private static final Role ADMINISTRATOR =
            role("administrator", Set.of(Reaching.CASELOAD), Set.of("administrator"), "give", "settle");
    private static final Role MACHINE = role("machine", Set.of(Reaching.EVERYONE), Set.of(), "push");
    private static final Role OURS = role("own-desk", Set.of(Reaching.EVERYONE), Set.of("administrator"), "see");
    private static final List<Role> ALL = List.of(HEAD, WORKER, ADMINISTRATOR, MACHINE, OURS);

    @Test
    void whatOneMayGiveMayStandInARole() {
        assertThat(rules("administrator").against(wanted(Reaching.EVERYONE, "see", "export"), Optional.empty()))
                .isEmpty();
        assertThat(rules("administrator").against(wanted(Reaching.CASELOAD, "see", "visit"), Optional.empty()))
                .isEmpty();
    }

    @Test
    void whatNobodyMayGiveStandsInNone() {
        assertThat(rules("administrator").against(wanted(Reaching.EVERYONE, "see", "push"), Optional.empty()))
                .containsEntry("actions", "You may not give this for these children: Push. Leave it out");
        assertThat(rules("administrator").against(wanted(Reaching.EVERYONE, "fly"), Optional.empty()))
                .containsOnlyKeys("actions");
        assertThat(rules("head").against(wanted(Reaching.EVERYONE, "see"), Optional.empty()))
                .containsOnlyKeys("actions");
    }

    /** Who may give it for a caseload alone does not give it for every child by putting it into another role. */
    @Test
    void anActionReachesNoFurtherThanOneMayGiveIt() {
        assertThat(rules("administrator").against(wanted(Reaching.EVERYONE, "visit"), Optional.empty()))
                .containsOnlyKeys("actions");
        assertThat(rules("administrator").against(wanted(Reaching.YEARS, "visit", "see"), Optional.empty()))
                .containsEntry("actions", "You may not give this for these children: Visit. Leave it out");
        assertThat(rules("administrator").against(wanted(Reaching.YEARS, "see"), Optional.empty()))
                .isEmpty();
    }

    @Test
    void nobodyAddsToARoleOfHisOwn() {
        var both = rules("administrator", "own-desk");

        assertThat(both.against(wanted(Reaching.EVERYONE, "see", "export"), Optional.of(OURS)))
                .containsEntry("actions", "You hold this role yourself. Ask another access administrator to add to it");
        assertThat(both.against(wanted(Reaching.EVERYONE, "see"), Optional.of(OURS)))
                .isEmpty();
        assertThat(rules("administrator").against(wanted(Reaching.EVERYONE, "see", "export"), Optional.of(OURS)))
                .isEmpty();
    }

    @Test
    void aRoleThatDoesMoreThanOneMayGiveIsNotOnesToChange() {
        assertThat(rules("administrator").isBeyond(OURS)).isFalse();
        assertThat(rules("administrator").isBeyond(MACHINE)).isTrue();
        assertThat(rules("head").isBeyond(OURS)).isTrue();
    }

    @Test
    void hearsEverythingAgainstItAtOnce() {
        var wanted = new RoleWanted("HEAD", "For a test", Set.of("push"), Set.of(), Set.of("machine"));

        assertThat(rules("administrator").against(wanted, Optional.empty()))
                .containsOnlyKeys("name", "actions", "reaches", "givers");
        assertThat(rules("administrator").against(OURS_AGAIN, Optional.of(OURS)))
                .isEmpty();
    }

    private static final RoleWanted OURS_AGAIN =
            new RoleWanted("own-desk", "For a test", Set.of("see"), Set.of(Reaching.EVERYONE), Set.of("administrator"));

    private static RoleWanted wanted(Reaching reach, String... actions) {
        return new RoleWanted("Desk", "For a test", Set.of(actions), Set.of(reach), Set.of("administrator"));
    }

    private static RoleRules rules(String... mine) {
        return new RoleRules(
                Giving.of(Set.of(mine), ALL),
                ALL,
                Set.of("administrator"),
                key -> key.substring(0, 1).toUpperCase(java.util.Locale.UK) + key.substring(1));
    }

    private static Role role(String key, Set<Reaching> reaches, Set<String> givers, String... actions) {
        return new Role(key, key, "For a test", Set.of(actions), reaches, givers, key.startsWith("own-"));
    }
}
