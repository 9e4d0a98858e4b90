package org.virtualschool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The operator's command line against the running platform and the real Keycloak. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OperatorCommandTests {

    private static final String JOANNE = "joanne.crowther@leeds.example";

    private final Platform platform = new Platform();
    private final OperatorsTerminal operator = OperatorsTerminal.of(platform.keycloak());

    @TempDir
    private Path folder;

    @AfterAll
    void stop() {
        platform.close();
    }

    @Test
    void checksAppliesAndAppliesAgainWithoutAnyChange() {
        var leeds = OperatorsTerminal.file(folder, "leeds.yaml", platform.manifestOf("leeds"));

        assertThat(operator.says("check", leeds))
                .satisfies(said -> assertThat(said.text())
                        .startsWith("leeds: possible")
                        .contains("+ names.authority: Leeds", "Keycloak: organization la-383 is made"))
                .satisfies(said -> assertThat(said.code()).isZero());
        assertThat(operator.says("list").text()).doesNotContain("leeds");
        assertThat(operator.says("apply", leeds).text()).startsWith("leeds: applied");
        assertThat(operator.says("apply", leeds).text()).isEqualTo("leeds: no-change\n  no change\n");
        assertThat(operator.says("list").text())
                .contains("leeds", "Being set up", "Ask the first access administrator");

        var renamed = OperatorsTerminal.file(
                folder,
                "leeds.yaml",
                platform.manifestOf("leeds").replace("Leeds Virtual School", "The Leeds Virtual School"));
        assertThat(operator.says("apply", renamed).text())
                .isEqualTo(
                        "leeds: applied\n  ~ names.virtual-school: Leeds Virtual School → The Leeds Virtual School\n");
        asksForASecondFactorWhereNobodyAnswersForIt();
    }

    /** Whether the council answers for its provider, or the realm asks for a second factor itself. */
    private void asksForASecondFactorWhereNobodyAnswersForIt() {
        try (var joanne = platform.visitor(JOANNE)) {
            joanne.signIn("/");
            assertThat(joanne.look("provider-asks")).contains("You do not have access yet");
        }
        var here = platform.manifestOf("leeds").replace("second-factor: provider", "second-factor: platform");
        assertThat(operator.says("apply", OperatorsTerminal.file(folder, "leeds.yaml", here))
                        .code())
                .isZero();
        try (var joanne = platform.visitor(JOANNE)) {
            joanne.givePasswordFrom("/");
            assertThat(joanne.atKeycloak().says()).contains("Authenticator");
            joanne.goTo("/leeds");
            assertThat(joanne.look("no-code-no-way-in")).contains("Work email address");
        }
    }

    @Test
    void refusesBeforeAnythingChanges() {
        var leeds = platform.manifestOf("leeds");
        refused(leeds.replace("slug: leeds", "slug: operator"), "slug: is the name of a place of the platform");
        refused(
                leeds.replace("\"383\"", "\"381\"").replace("E08000035", "E08000033"),
                "codes.dfe: another council here");
        refused(leeds.replace("\"383\"", "\"928\""), "codes.dfe: this authority was abolished");
        refused(leeds.replace("E08000035", "E08000033"), "is Leeds, E08000035");
        refused(
                leeds.replace("email-domains: [leeds.example]", "email-domains: [leeds.example, calderdale.example]"),
                "email-domains: another council here has already claimed calderdale.example");
        refused(
                leeds.replace("email-domains: [leeds.example]", "email-domains: [leeds.example, operators.example]"),
                "operators.example leads to a provider that is no council's");
        refused(leeds.replace("#1d4f7a", "#8fd0ff"), "white text on it has a contrast of 1.7 to 1 and needs 4.5");
        refused(leeds.replace("council-leeds", "council-nowhere"), "Keycloak cannot read what the provider publishes");
        refused(
                leeds.replace("client-secret: leeds", "client-secret: other"),
                "the deployment has no secret of this name");
        refused(
                leeds.replace("director: directors.office@leeds", "director: nadia@operators"),
                "mailboxes.director: must be at one of");
        refused("tenant: {slug: leeds", "This is no YAML");
        assertThat(operator.says("list").text()).doesNotContain("abolished", "operator ");
    }

    @Test
    void suspendsAndResumes() {
        assertThat(operator.says("suspend", "hillingdon", "a drill").text()).isEqualTo("hillingdon: suspended\n");
        try (var daniel = platform.visitor("daniel.okafor@hillingdon.example")) {
            daniel.signIn("/hillingdon");
            assertThat(daniel.look("suspended")).contains("paused");
            assertThat(operator.says("resume", "hillingdon").code()).isZero();
            daniel.goTo("/hillingdon");
            assertThat(daniel.look("resumed")).contains("What needs you");
        }
        assertThat(operator.says("suspend", "nowhere", "a drill").code()).isEqualTo(1);
    }

    @Test
    void isNothingToAnybodyElse() {
        var thief = OperatorsTerminal.stolenBy(platform.keycloak());
        var leeds = OperatorsTerminal.file(folder, "stolen.yaml", platform.manifestOf("leeds"));

        assertThat(thief.says("list").code()).isEqualTo(1);
        assertThat(thief.says("list").text()).contains("404");
        assertThat(thief.says("apply", leeds).text()).contains("404");
        assertThat(thief.says("suspend", "hillingdon", "out of spite").text()).contains("404");
        assertThat(operator.says("nonsense").code()).isEqualTo(2);
    }

    private void refused(String manifest, String because) {
        var file = OperatorsTerminal.file(folder, "refused.yaml", manifest);
        assertThat(operator.says("apply", file)).satisfies(said -> {
            assertThat(said.code()).as(said.text()).isEqualTo(1);
            assertThat(said.text()).contains(because);
        });
    }
}
