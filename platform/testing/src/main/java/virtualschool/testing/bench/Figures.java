package virtualschool.testing.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The figures of one benchmark: a sentence that says what was measured, and a table. */
final class Figures {

    private static final long MILLIS_PER_SECOND = 1_000;
    private static final long WHOLE_MILLIS_FROM = 10;
    private static final String HEADINGS = "| What | Times | p50 | p95 | Most | Budget (p95) |";
    private static final String LINE = "| --- | --: | --: | --: | --: | --- |";
    private static final String HEADINGS_ALONE = " Statements | SQL alone p50 | SQL alone p95 |";
    private static final String LINE_ALONE = " --: | --: | --: |";

    private final String name;
    private final String about;
    private final List<Row> rows = new ArrayList<>();

    /** @param name heading @param about what was measured, and how */
    Figures(String name, String about) {
        this.name = name;
        this.about = about;
    }

    /** What the database alone takes for the same. @param statements how many a request sends */
    record Alone(Samples samples, int statements) {}

    private record Row(
            String what,
            Samples samples,
            @Nullable Duration budget,
            @Nullable Alone alone) {

        String cells(boolean withAlone) {
            var cells = "| %s | %d | %s | %s | %s | %s |"
                    .formatted(
                            what,
                            samples.number(),
                            inWords(samples.percentile(50)),
                            inWords(samples.percentile(95)),
                            inWords(samples.most()),
                            verdict());
            return withAlone ? cells + cellsAlone() : cells;
        }

        private String cellsAlone() {
            return alone == null
                    ? "  |  |  |"
                    : " %d | %s | %s |"
                            .formatted(
                                    alone.statements,
                                    inWords(alone.samples.percentile(50)),
                                    inWords(alone.samples.percentile(95)));
        }

        private String verdict() {
            if (budget == null) {
                return "";
            }
            return inWords(budget) + (samples.percentile(95).compareTo(budget) <= 0 ? ", met" : ", **missed**");
        }
    }

    /** @param budget for the 95th percentile; null where there is none */
    void row(String what, Samples samples, @Nullable Duration budget) {
        row(what, samples, budget, null);
    }

    /** @param alone null where it was not measured */
    void row(String what, Samples samples, @Nullable Duration budget, @Nullable Alone alone) {
        if (samples.number() > 0) {
            rows.add(new Row(what, samples, budget, alone));
        }
    }

    String name() {
        return name;
    }

    /** As Markdown. */
    @Override
    public String toString() {
        var withAlone = rows.stream().anyMatch(row -> row.alone != null);
        var headings =
                withAlone ? HEADINGS + HEADINGS_ALONE + "\n" + LINE + LINE_ALONE + "\n" : HEADINGS + "\n" + LINE + "\n";
        return rows.stream()
                .map(row -> row.cells(withAlone))
                .collect(Collectors.joining("\n", "## " + name + "\n\n" + about + "\n\n" + headings, "\n"));
    }

    /** "8.2 ms", "48 ms", "1.4 s". */
    static String inWords(Duration duration) {
        if (duration.toMillis() >= MILLIS_PER_SECOND) {
            return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / (double) MILLIS_PER_SECOND);
        }
        var millis = duration.toNanos() / 1e6;
        return String.format(Locale.ROOT, millis < WHOLE_MILLIS_FROM ? "%.1f ms" : "%.0f ms", millis);
    }
}
