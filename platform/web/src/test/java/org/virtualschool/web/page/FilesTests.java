package org.virtualschool.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** What browsers load is small, and is not GOV.UK's. */
class FilesTests {

    @Test
    void theStylesheetIsWithinItsBudget() throws IOException {
        assertThat(file("app.css").length).isLessThan(150_000);
    }

    @Test
    void theScriptsAreWithinTheirBudget() throws IOException {
        var sent = new ByteArrayOutputStream();
        for (var name : List.of("app.js", "govuk-frontend.min.js", "htmx.esm.min.js")) {
            try (var gzip = new GZIPOutputStream(sent)) {
                gzip.write(file(name));
            }
        }
        assertThat(sent.size()).isLessThan(60_000);
    }

    @Test
    void nothingBelongsToTheGovernmentsOwnSite() throws IOException {
        var css = new String(file("app.css"), StandardCharsets.UTF_8);

        assertThat(css).doesNotContain("GDS Transport", "@font-face", "crown", "url(http", "@import");
    }

    private static byte[] file(String name) throws IOException {
        return new ClassPathResource("static/assets/" + name).getContentAsByteArray();
    }
}
