package org.virtualschool.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.virtualschool.post.PostFixtures.INVITATION;
import static org.virtualschool.post.PostFixtures.SECRET;
import static org.virtualschool.post.PostFixtures.anInvitationTo;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.virtualschool.audit.ChainHead;
import org.virtualschool.tenancy.TenantId;

/** Neither the envelope nor the message has room for a child. */
class NothingOfAChildTests {

    /** The texts among them are a path, whose parts are checked below, a code of a fixed shape, and the digits of an audit's head. */
    private static final Set<Class<?>> NARROW = Set.of(LocalDate.class, TenantId.class);

    @Test
    void everyParticularIsTypedNarrowly() {
        assertThat(Particular.class.getPermittedSubclasses())
                .containsExactlyInAnyOrder(
                        Particular.OwnLink.class,
                        Particular.ComingDay.class,
                        Particular.OneTimeCode.class,
                        Particular.AuditHead.class,
                        Particular.CouncilName.class);
        assertThat(wideParts(Particular.ComingDay.class, Particular.CouncilName.class))
                .isEmpty();
    }

    record PlantedNote(String words) {}

    @Test
    void aPlantedParticularOfFreeTextIsFound() {
        assertThat(wideParts(PlantedNote.class)).containsExactly("words");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/children/Zebedee",
                "/children/A820420215001",
                "/children/2015-03-04",
                "/children/zebedee smith",
                "/children?name=zebedee",
                "/children#zebedee",
                "https://elsewhere.example/",
                "//elsewhere.example",
                "/../elsewhere",
                "children",
                "/",
                ""
            })
    void aLinkHasNoRoomForANameANumberOrAnotherAddress(String path) {
        assertThatThrownBy(() -> new Particular.OwnLink(path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("ebedee");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/calderdale/invitation",
                "/join/one-time-secret-0123456789",
                "/calderdale/children/0199f6d2-7c1e-7a33-b5a1-3f4c9d2e8b10",
                "/join?token=AbCdEfGhIjKlMnOpQrStUvWx"
            })
    void aLinkLeadsToAPageOfOurs(String path) {
        assertThat(new Particular.OwnLink(path).path()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zebedee",
                "ZEBEDEE",
                "A820420215001",
                "2015-03-04",
                "zebe-dees-mith",
                "ABCD-EFGH",
                "ABCD-EFGH-JKL0",
                ""
            })
    void aCodeHasNoRoomForANameANumberOrADay(String text) {
        assertThatThrownBy(() -> new Particular.OneTimeCode(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zebedee",
                "A820420215001",
                "2015-03-04",
                "",
                "zebedee000000000000000000000000000000000000000000000000000000000"
            })
    void anAuditsHeadHasNoRoomForANameANumberOrADay(String text) {
        assertThatThrownBy(() -> new Particular.AuditHead(new ChainHead(1, text)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMessageTakesOnlyWhatItsKindDeclares() {
        var message = anInvitationTo("priya@calderdale.example");

        assertThatThrownBy(() -> message.with("child", new Particular.ComingDay(LocalDate.MAX)))
                .hasMessage("test.invitation takes no ComingDay called child");
        assertThatThrownBy(() -> message.with("link", new Particular.ComingDay(LocalDate.MAX)))
                .hasMessage("test.invitation takes no ComingDay called link");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Priya\r\nBcc: everybody@elsewhere.example",
                "Priya elsewhere.example",
                "https://elsewhere.example",
                "Priya <p@elsewhere.example>"
            })
    void aNameHasNoRoomForALinkOrASecondLineOfTheEnvelope(String name) {
        assertThatThrownBy(() -> new Addressee(name, "priya@calderdale.example"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "priya",
                "a@b.example, c@d.example",
                "a@b.example\r\nBcc: c@d.example",
                "<a@b.example>",
                "a b@c.example"
            })
    void aMessageGoesToOneAddress(String email) {
        assertThatThrownBy(() -> new Addressee("Priya Nair", email)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingThatHoldsPersonalDataPrintsIt() {
        var message = anInvitationTo("priya@calderdale.example");

        assertThat(List.of(message, message.to(), message.particulars()).toString())
                .doesNotContain("Priya", "priya", SECRET, "2099")
                .contains("test.invitation");
        assertThat(INVITATION.placeholders()).containsExactly("council", "link", "name", "until");
    }

    private static List<String> wideParts(Class<?>... particulars) {
        return Stream.of(particulars)
                .flatMap(type -> Stream.of(type.getRecordComponents()))
                .filter(part -> !NARROW.contains(part.getType()))
                .map(RecordComponent::getName)
                .toList();
    }
}
