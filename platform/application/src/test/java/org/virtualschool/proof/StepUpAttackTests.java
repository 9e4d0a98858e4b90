package org.virtualschool.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.virtualschool.access.Action;
import org.virtualschool.access.ActionSource;

/**
 * B32: what wants proof is reached by nobody who has not proved within the last ten minutes who he is, in this very session. Sessions are rows,
 * as those of people; an action counts as reached when the endpoint that requires it goes on.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StepUpAttackTests extends FourCouncils {

    private static final String COUNCIL = "west";
    private static final String NEIGHBOUR = "east";
    private static final Duration WINDOW = Duration.ofMinutes(10);

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping table;

    @Autowired
    private ObjectProvider<ActionSource> modules;

    @Autowired
    private SignedInSessions sessions;

    @Autowired
    private MockMvc mvc;

    /** An endpoint that requires an action which wants proof, and somebody who may. */
    private record Door(Route route, Action action, Caller caller) {

        @Override
        public String toString() {
            return route + " (" + action.key() + ")";
        }
    }

    @Test
    void nobodyReachesWhatWantsProofWithoutIt() {
        var doors = doors();
        var reached = new ArrayList<String>();
        var tried = 0;
        for (var door : doors) {
            for (var attack : attacks(door)) {
                tried++;
                if (isReached(door, attack.session())) {
                    reached.add(door + ": " + attack.says());
                }
            }
        }
        ProofReport.tried(
                "B32",
                "Doors that want proof, with low or high acr, a stale or future sign-in, and proof of another session, person or council, or signed out",
                tried + " tries at " + doors.size() + " doors of " + marked().size() + " actions",
                reached.size());
        assertThat(reached).isEmpty();
        assertThat(tried).isGreaterThan(300);
    }

    /** The control: with proof of now, each of the actions is reached, or the attacks would prove nothing. */
    @Test
    void withProofOfNowEachOfThemIsReached() {
        assertThat(doors().stream().map(door -> door.action().key()).distinct())
                .containsExactlyInAnyOrderElementsOf(marked());
    }

    /** Planted: one action after the other forgets to ask for proof. */
    @Test
    void findsAnActionThatForgetsToAskForProof() {
        for (var door : doors().stream()
                .collect(Collectors.toMap(Door::action, one -> one, (one, same) -> one))
                .values()) {
            AskedFor.whileNoProofIsWantedFor(
                    door.action().key(),
                    () -> assertThat(attacks(door).stream().filter(attack -> isReached(door, attack.session())))
                            .as("%s", door)
                            .isNotEmpty());
            ProofReport.caught(
                    "B32",
                    "an action that forgets to ask for proof: " + door.action().key());
        }
    }

    /** A try. @param session what the browser shows of itself */
    private record Attack(String says, Cookie session) {}

    private List<Attack> attacks(Door door) {
        var stale = Map.<String, Object>of("auth_time", ago(WINDOW));
        return Stream.of(worthless(door, stale), ofAnother(door, stale), signedOut(door))
                .flatMap(List::stream)
                .toList();
    }

    /** What a sign-in may say of itself. The level that it claims counts for nothing, high or low: Keycloak keeps it for a whole session. */
    private List<Attack> worthless(Door door, Map<String, Object> stale) {
        return Stream.<Map<String, Object>>of(
                        stale,
                        Map.of(),
                        Map.of("acr", "0"),
                        Map.of("acr", "3", "amr", List.of("pwd", "otp")),
                        Map.of("acr", "0", "auth_time", ago(WINDOW)),
                        Map.of("acr", "3", "auth_time", ago(WINDOW.plusSeconds(1))),
                        Map.of("auth_time", ago(Duration.ofHours(8))),
                        Map.of("auth_time", Instant.EPOCH),
                        Map.of("auth_time", Instant.now().plus(WINDOW)))
                .map(says -> new Attack(says.toString(), sessions.of(door.caller(), broker(door.caller()), says)))
                .toList();
    }

    /** Proof of another tab or session of the same person, of a colleague who may not, and of somebody of another council who may there. */
    private List<Attack> ofAnother(Door door, Map<String, Object> stale) {
        var mine = sessions.of(door.caller(), broker(door.caller()), stale);
        var begun = sessions.of(door.caller(), broker(door.caller()), stale);
        assertThat(isReached(door, fresh(door.caller())))
                .as("%s in another tab", door)
                .isTrue();
        isReached(door, begun);
        var colleague = Callers.PEOPLE.stream()
                .filter(role -> !door.action().heldBy().contains(role))
                .map(role -> new Caller(COUNCIL, role))
                .findFirst()
                .orElseThrow();
        return List.of(
                new Attack("proved in another session", mine),
                new Attack("began to sign in again, and did not", begun),
                new Attack("proof of a colleague", fresh(colleague)),
                new Attack(
                        "proof for another council",
                        fresh(new Caller(NEIGHBOUR, door.caller().role()))));
    }

    private List<Attack> signedOut(Door door) {
        var session = fresh(door.caller());
        assertThat(isReached(door, session)).as("%s before signing out", door).isTrue();
        try {
            mvc.perform(post("/sign-out").cookie(session).with(csrf()));
        } catch (Exception e) {
            // The realm of these tests cannot be told; the session is over before.
        }
        return List.of(new Attack("proof of before signing out", session));
    }

    private Cookie fresh(Caller caller) {
        return sessions.of(caller, broker(caller), Map.of("auth_time", Instant.now()));
    }

    private String broker(Caller caller) {
        return world().broker(caller.council());
    }

    private static Instant ago(Duration before) {
        return Instant.now().minus(before);
    }

    private List<String> marked() {
        return modules.orderedStream()
                .flatMap(module -> module.actions().stream())
                .filter(Action::wantsProof)
                .map(Action::key)
                .toList();
    }

    /** Every endpoint that, for somebody with fresh proof, goes on past an action which wants it. */
    private List<Door> doors() {
        return Route.all(table).stream()
                .filter(route -> !route.isApi())
                .flatMap(route -> Callers.PEOPLE.stream()
                        .map(role -> new Caller(COUNCIL, role))
                        .flatMap(caller ->
                                granted(route, fresh(caller)).stream().map(action -> new Door(route, action, caller))))
                .collect(Collectors.toMap(Door::toString, door -> door, (one, same) -> one))
                .values()
                .stream()
                .toList();
    }

    private boolean isReached(Door door, Cookie session) {
        return granted(door.route(), session).contains(door.action());
    }

    /** Reads are of the council's own records, writes about none, so that nothing changes. */
    private List<Action> granted(Route route, Cookie session) {
        var path = route.variables().stream()
                .collect(Collectors.toMap(
                        variable -> variable,
                        variable -> route.writes() && !route.kindOf(variable).equals("school")
                                ? UUID.randomUUID().toString()
                                : world().idsOf(COUNCIL, route.kindOf(variable)).getFirst()));
        path.put("authority", COUNCIL);
        AskedFor.nothingYet();
        try {
            mvc.perform(request(route.method(), URI.create(route.address(path)))
                    .cookie(session)
                    .with(csrf()));
        } catch (Exception e) {
            throw new IllegalStateException(route.toString(), e);
        }
        return AskedFor.granted().stream().filter(Action::wantsProof).toList();
    }
}
