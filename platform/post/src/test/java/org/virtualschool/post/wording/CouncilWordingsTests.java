package org.virtualschool.post.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.virtualschool.post.PostFixtures.INVITATION;
import static org.virtualschool.post.PostFixtures.SECRET;
import static org.virtualschool.post.PostFixtures.anInvitationTo;
import static org.virtualschool.post.db.Tables.WORDING;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.virtualschool.audit.Actor;
import org.virtualschool.post.AtAMailServer;
import org.virtualschool.post.Delivery;
import org.virtualschool.post.MessageKind;
import org.virtualschool.post.Particular;
import org.virtualschool.post.Wording;
import org.virtualschool.post.WordingRefused;
import org.virtualschool.post.Wordings;

class CouncilWordingsTests extends AtAMailServer {

    private static final String OWN = "Now then {name}, follow {link}";
    private static final String AUDITED =
            "select count(*) from audit.entry where action = 'post.change-wording' and what = ?";

    @Autowired
    private Wordings wordings;

    @Autowired
    private MadeUp madeUp;

    @Autowired
    private DSLContext db;

    @AfterEach
    void nobodyHasItsOwn() {
        back("calderdale");
    }

    @Test
    void sayWhatTheNationOrTheCouncilSays() {
        assertThat(of("calderdale").text()).startsWith("Hello {name},");

        change("calderdale", OWN);

        assertThat(of("calderdale").text()).isEqualTo(OWN);
        assertThat(of("hillingdon").text()).startsWith("Hello {name},");
    }

    @Test
    void canBeChangedAgainAndTakenBack() {
        change("calderdale", OWN);
        change("calderdale", "Other words {link}");
        assertThat(of("calderdale").text()).isEqualTo("Other words {link}");
        assertThat(ownText()).contains("Other words {link}");

        back("calderdale");

        assertThat(of("calderdale").text()).startsWith("Hello {name},");
        assertThat(ownText()).isEmpty();
    }

    @Test
    void areTheOnesInForceWhenTheMessageGoesOut() {
        change("calderdale", OWN);

        var id = post.sent("calderdale", anInvitationTo("worded@one.example"));

        awaitOutcome("calderdale", id, Delivery.Outcome.SENT);
        var mail = SERVER.to("worded@one.example").getFirst();
        assertThat(mail.subject()).isEqualTo("A message is waiting");
        assertThat(mail.text()).isEqualTo("Now then Priya Nair, follow https://virtual-school.example/join/" + SECRET);
    }

    @Test
    void areRefusedWithEverythingAgainstThem() {
        assertThatThrownBy(() -> change("calderdale", "About {child}"))
                .isInstanceOfSatisfying(
                        WordingRefused.class,
                        refused -> assertThat(refused.obstacles())
                                .containsExactlyInAnyOrder(
                                        Wording.Obstacle.LINK_MISSING, Wording.Obstacle.PLACEHOLDER_UNKNOWN));
        assertThat(of("calderdale").text()).startsWith("Hello {name},");
    }

    /** The envelope is the nation's whatever a council says inside. */
    @Test
    void neverChangeTheSubject() {
        change("calderdale", OWN);

        assertThat(of("calderdale").subject()).isEqualTo("A message is waiting");
    }

    @Test
    void areSeenBeforehandWithMadeUpParticulars() {
        var seen = post.inside("calderdale", () -> wordings.preview(INVITATION, "{name} {link} {until} {council}"));

        assertThat(seen)
                .startsWith("Alex Example https://virtual-school.example/a-page ")
                .endsWith(" Calderdale");
    }

    /** Whoever adds a kind of particular says what stands for it in a preview. */
    @Test
    @SuppressWarnings("unchecked")
    void canBeSeenWithEachKindOfParticular() {
        for (var type : Particular.class.getPermittedSubclasses()) {
            var kind = new MessageKind("test.one", Map.of("one", (Class<? extends Particular>) type));

            assertThat(post.inside("calderdale", () -> madeUp.of(kind)).get("one"))
                    .isNotBlank();
        }
    }

    @Test
    void leaveARowInTheAuditForEachChange() {
        var own = audited("own wording for test.invitation");
        var national = audited("national wording for test.invitation");

        change("calderdale", OWN);
        back("calderdale");
        back("calderdale");

        assertThat(audited("own wording for test.invitation")).isEqualTo(own + 1);
        assertThat(audited("national wording for test.invitation")).isEqualTo(national + 1);
    }

    /** An update of the platform may ask more of a wording than the council's own has. */
    @Test
    void giveWayToTheNationalOneWhenTheyBecomeUseless() {
        change("calderdale", OWN);
        post.inside(
                "calderdale",
                () -> db.update(WORDING)
                        .set(WORDING.TEXT, "No link any more")
                        .where(ours(WORDING))
                        .execute());

        assertThat(of("calderdale").text()).startsWith("Hello {name},");
    }

    @Test
    void areNotForKindsThatNobodyDeclares() {
        var unknown = new MessageKind("test.unknown", Map.of());

        assertThatThrownBy(() -> post.inside("calderdale", () -> wordings.of(unknown)))
                .hasMessage("test.unknown is not declared as a bean");
    }

    private Wording of(String council) {
        return post.inside(council, () -> wordings.of(INVITATION));
    }

    private Optional<String> ownText() {
        return post.inside("calderdale", () -> wordings.ownTextOf(INVITATION));
    }

    private void change(String council, String text) {
        acting(council, () -> wordings.change(INVITATION, text));
    }

    private void back(String council) {
        acting(council, () -> wordings.backToNational(INVITATION));
    }

    private void acting(String council, Runnable work) {
        Actor.as(
                Actor.platform("test"),
                () -> post.inside(council, () -> {
                    work.run();
                    return true;
                }));
    }

    private long audited(String what) {
        return post.inside("calderdale", () -> db.fetchSingle(AUDITED, what).get(0, Long.class));
    }
}
