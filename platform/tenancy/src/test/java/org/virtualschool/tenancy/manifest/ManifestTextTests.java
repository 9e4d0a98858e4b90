package org.virtualschool.tenancy.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ManifestTextTests {

    private static final Path EXAMPLE =
            Path.of(System.getProperty("virtualschool.root"), "tenants/_example/tenant.yaml");

    @Test
    void readsTheExample() throws IOException {
        var text = ManifestText.read(Files.readString(EXAMPLE));

        assertThat(text.objections()).isEmpty();
        assertThat(text.get().slug()).isEqualTo("example");
        assertThat(text.get().names().virtualSchool()).isEqualTo("Example Virtual School");
        assertThat(text.get().closureDays()).contains(LocalDate.of(2026, 12, 29));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            slug: example                  | slug: Ex ample                 | slug              | lower-case letters
            dfe: "999"                     | dfe: 999                       | codes.dfe         | in quotation marks
            gss: E00000000                 | gss: W00000000                 | codes.gss         | beginning with E
            colour: "#003078"              | colour: "#03F"                 | branding.colour   | #rrggbb
            email-domains: [example.example] | email-domains: []            | email-domains     | is empty
            email-domains: [example.example] | email-domains: [a.example, a.example] | email-domains | twice
            email-domains: [example.example] | email-domains: ["@example"]  | email-domains.0   | sub-domains are not matched
            authority: Example             | authorty: Example              | names.authorty    | nothing reads this key
            authority: Example             | authorty: Example              | names.authority   | is missing. It is the authority
            client-secret: example-2026    | client-secret: "aB9$"          | identity-provider.oidc.client-secret | never the secret
            issuer: https://login          | issuer: ftp://login            | identity-provider.oidc.issuer | exactly as its tokens say it
            idle-minutes: 30               | idle-minutes: 4                | sessions.idle-minutes | from 5 to 60
            idle-minutes: 30               | idle-minutes: 61               | sessions.idle-minutes | from 5 to 60
            longest-hours: 8               | longest-hours: 0               | sessions.longest-hours | from 1 to 12
            longest-hours: 8               | longest-hours: 13              | sessions.longest-hours | from 1 to 12
            second-factor: provider        | second-factor: none            | identity-provider.second-factor | the council answers for it
            2026-12-29                     | 29.12.2026                     | closure-days.0    | as year-month-day
            2026-12-29                     | 2026-02-30                     | closure-days      | 2026-02-30 is no day
            years: [3, 4, 5, 6]            | years: [3, 15]                 | teams.0.years.1   | to 14
            years: [3, 4, 5, 6]            | years: [-3]                    | teams.0.years.0   | first nursery year
            years: [3, 4, 5, 6]            | years: [3, 3]                  | teams.0.years     | twice
            key: key-stage-2               | key: Key stage 2               | teams.0.key       | names the team for good
            {key: office, name: Office}    | {key: office}                  | teams.1.name      | what the team is called
            {key: office, name: Office}    | {key: key-stage-2, name: Office} | teams           | two teams have the key key-stage-2
            {key: office, name: Office}    | {key: office, name: key stage 2} | teams           | two teams are called
            help-contact: the              | help-contact: <b>the           | help-contact      | a desk, never a person
            """)
    void saysWhereAndWhatIsWrong(String before, String after, String key, String says) throws IOException {
        var text = ManifestText.read(Files.readString(EXAMPLE).replace(before, after));

        assertThat(text.objections()).anySatisfy(objection -> {
            assertThat(objection.key()).isEqualTo(key);
            assertThat(objection.says()).contains(says);
        });
        assertThat(text.manifest()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'tenant: [' | This is no YAML
            'council: {}' | must begin with the key 'tenant'
            '' | must begin with the key
            'tenant: {slug: one, slug: two}' | Duplicate
            '- tenant' | must begin with the key
            """)
    void refusesWhatIsNoManifest(String text, String says) {
        assertThat(ManifestText.read(text.replace("''", "'")).objections())
                .singleElement()
                .satisfies(objection -> assertThat(objection.toString()).contains(says.replace("''", "'")));
    }

    @Test
    void refusesTwoWaysToTheProvider() throws IOException {
        var text = ManifestText.read(Files.readString(EXAMPLE)
                .replace("    # saml:", "    saml:")
                .replace("    #   metadata:", "      metadata:"));

        assertThat(text.objections()).extracting(Objection::key).containsExactly("identity-provider");
        assertThat(text.objections().getFirst().says()).contains("by oidc or by saml");
    }

    @Test
    void readsTeamsInTheirOrder() throws IOException {
        assertThat(ManifestText.read(Files.readString(EXAMPLE)).get().teams())
                .containsExactly(
                        new Manifest.Team("key-stage-2", "Key stage 2", List.of(3, 4, 5, 6)),
                        new Manifest.Team("office", "Office", null));
    }

    @Test
    void tellsWhichTeamHasChangedAndHow() throws IOException {
        var example = Files.readString(EXAMPLE);
        var after = example.replace("years: [3, 4, 5, 6]", "years: [10, 3, -1]")
                .replace("{key: office, name: Office}", "{key: mentors, name: Learning mentors}");

        assertThat(Differences.between(whole(example), whole(after)))
                .extracting(Difference::toString)
                .containsExactly(
                        "~ teams.key-stage-2.years: 3, 4, 5, 6 → -1, 3, 10",
                        "+ teams.mentors.name: Learning mentors",
                        "- teams.office.name: Office");
    }

    private static JsonNode whole(String text) {
        return Objects.requireNonNull(ManifestText.read(text).whole());
    }

    @Test
    void tellsOldFromNewKeyByKey() throws IOException {
        var example = Files.readString(EXAMPLE);
        var before = ManifestText.read(example);
        var after = ManifestText.read(example.replace("[example.example]", "[b.example, a.example]")
                .replace("    coordinator: education adviser\n", "")
                .replace("authority: Example", "authority: Exampleshire"));

        assertThat(Differences.between(Objects.requireNonNull(before.whole()), Objects.requireNonNull(after.whole())))
                .extracting(Difference::toString)
                .containsExactly(
                        "~ email-domains: example.example → a.example, b.example",
                        "~ names.authority: Example → Exampleshire",
                        "- words.coordinator: education adviser");
    }
}
