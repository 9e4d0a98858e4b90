package org.virtualschool.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Every failure has one answer for people and one for machines. */
@ApplicationModuleTest
@AutoConfigureMockMvc
@Import({TestEdge.class, TestEdge.Failing.class})
@ExtendWith(OutputCaptureExtension.class)
class FailurePagesTests {

    private static final String SOME_ID = "0199a3f0-0000-7000-8000-000000000001";

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({
        "missing, 404, Page not found",
        "conflict, 409, This has changed since you opened it",
        "refused, 422, This cannot be done",
        "forbidden, 403, You do not have permission to do this",
        "bug, 500, 'Sorry, there is a problem with the service'"
    })
    void eachKindHasAPageOfItsOwn(String kind, int status, String heading) {
        var page = mvc.get().uri("/calderdale/fail/" + kind).exchange();

        assertThat(page)
                .hasStatus(status)
                .hasContentTypeCompatibleWith("text/html")
                .bodyText()
                .contains("<h1 class=\"govuk-heading-l\">" + heading);
    }

    @ParameterizedTest
    @CsvSource({
        "missing, 404, not-found",
        "conflict, 409, changed",
        "refused, 422, no-targets",
        "forbidden, 403, forbidden",
        "bug, 500, internal-error"
    })
    void machinesGetProblemDetails(String kind, int status, String type) {
        var answer = mvc.get().uri("/api/v1/calderdale/fail/" + kind).exchange();

        assertThat(answer)
                .hasStatus(status)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/" + type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/api/v1"})
    void unknownMalformedAndUnmappedAreOneAndTheSame(String prefix) {
        var unknown = body(prefix + "/calderdale/notices/" + SOME_ID);

        assertThat(unknown).isNotEmpty();
        assertThat(body(prefix + "/calderdale/notices/no-identifier")).isEqualTo(unknown);
        assertThat(body(prefix + "/calderdale/notices/0")).isEqualTo(unknown);
        assertThat(body(prefix + "/calderdale/nowhere/at/all")).isEqualTo(unknown);
    }

    @Test
    void aMalformedQuestionIsNotAMissingRecord() {
        assertThat(mvc.get().uri("/calderdale/notices/{id}?page=many", SOME_ID).exchange())
                .hasStatus(400);
    }

    @Test
    void aBugTellsNobodyWhatItWasButLeavesAReference(CapturedOutput log) throws Exception {
        var page =
                mvc.get().uri("/calderdale/fail/bug").exchange().getResponse().getContentAsString();

        var reference = page.replaceAll("(?s).*this reference: <strong>([0-9a-f]+)</strong>.*", "$1");
        assertThat(page).doesNotContain("Ottoline", "IllegalState", "org.virtualschool");
        assertThat(log.getAll())
                .contains(reference, "IllegalStateException", "TestEdge")
                .doesNotContain("Ottoline");
    }

    @Test
    void whatAFailureSaysIsEscaped() {
        assertThat(mvc.get().uri("/calderdale/fail/conflict").exchange())
                .bodyText()
                .contains("&lt;b&gt;changed&lt;/b&gt;")
                .doesNotContain("<b>changed");
    }

    @Test
    void theWrongMethodIsSaidSo() {
        assertThat(mvc.put().uri("/api/v1/calderdale/fail/bug").exchange())
                .hasStatus(405)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/method-not-allowed");
    }

    private String body(String address) {
        var answer = mvc.get().uri(address).exchange();
        assertThat(answer).as(address).hasStatus(404);
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
