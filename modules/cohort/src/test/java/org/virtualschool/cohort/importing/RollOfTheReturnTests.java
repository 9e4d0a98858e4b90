package org.virtualschool.cohort.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.importing.reading.Parcel;
import virtualschool.testing.RealPostgres;

/** The roll on a past day, as its page shows it, beside one query over the published file that shares nothing with the importer. */
@CohortTest
class RollOfTheReturnTests {

    private static final String SAMPLE = "/importing/ssda903-fake/";
    private static final Pattern CHILD = Pattern.compile(">Name not known \\(([^)]+)\\)</a>");
    private static final Pattern COUNTED_ONLY = Pattern.compile(" (\\d+) of them (?:is|are) counted only");

    @Autowired
    private Lists lists;

    @Autowired
    private MockMvcTester browser;

    @Value("${virtual-school.database.url}")
    private String database;

    /** Whom a query finds. @param adopted since, and so counted only */
    private record Found(Set<String> shown, int adopted) {}

    @BeforeEach
    void theReturnIsTaken() {
        lists.emptyTheRoll();
        var files = Parcel.pack(Stream.of("header.csv", "episodes.csv")
                .map(name -> new Parcel.Named(name, sample(name).getBytes(StandardCharsets.UTF_8)))
                .toList());
        var id = lists.upload("calderdale", files);
        lists.compare("calderdale", id, lists.find("calderdale", id).mapping(), ListKind.WHOLE_LIST);
        lists.confirm("calderdale", id);
    }

    @Test
    void isTheSameOnBothDaysOfTheReturn() {
        var sam = lists.signedIn("calderdale", Roles.COORDINATOR, new Scope.Everyone());

        var lookedAfter = Map.of(LocalDate.of(2017, 3, 31), 1764, LocalDate.of(2018, 3, 31), 1196);
        for (var day : lookedAfter.keySet()) {
            var expected = byTheFileAlone(day);
            assertThat(expected.shown().size() + expected.adopted()).isEqualTo(lookedAfter.get(day));
            var found = byThePage(day, sam);
            assertThat(found.shown()).containsExactlyInAnyOrderElementsOf(expected.shown());
            assertThat(found.adopted()).isEqualTo(expected.adopted());
        }
    }

    private Found byThePage(LocalDate day, RequestPostProcessor viewer) {
        var shown = new HashSet<String>();
        var page = 1;
        while (true) {
            var html = page(day, page, viewer);
            var before = shown.size();
            CHILD.matcher(html).results().forEach(match -> shown.add(match.group(1)));
            if (shown.size() == before) {
                var counted = COUNTED_ONLY.matcher(html);
                return new Found(shown, counted.find() ? Integer.parseInt(counted.group(1)) : 0);
            }
            page++;
        }
    }

    private String page(LocalDate day, int page, RequestPostProcessor viewer) {
        var address = "/calderdale/children/past?on-day=%d&on-month=%d&on-year=%d&page=%d"
                .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear(), page);
        try {
            return browser.get()
                    .uri(address)
                    .with(viewer)
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Found byTheFileAlone(LocalDate day) {
        try (var connection = DriverManager.getConnection(RealPostgres.addressFor(database, "postgres"));
                var query = connection.prepareStatement(sample("looked-after-on.sql"))) {
            query.setString(1, sample("episodes.csv"));
            query.setObject(2, day);
            var found = query.executeQuery();
            var shown = new HashSet<String>();
            var adopted = 0;
            while (found.next()) {
                if (found.getBoolean("adopted")) {
                    adopted++;
                } else {
                    shown.add(found.getString("child"));
                }
            }
            return new Found(shown, adopted);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sample(String name) {
        try (var in = RollOfTheReturnTests.class.getResourceAsStream(SAMPLE + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
