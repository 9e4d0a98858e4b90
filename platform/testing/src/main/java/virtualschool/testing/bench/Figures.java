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

    private final String name;
    private final String about;
    private final List<Row> rows = new ArrayList<>();

    /** @param name heading @param about what was measured, and how */
    Figures(String name, String about) {
        this.name = name;
        this.about = about;
    }

    private record Row(
            String what, Samples samples, @Nullable Duration budget) {

        String verdict() {
            if (budget == null) {
                return "";
            }
            return inWords(budget) + (samples.percentile(95).compareTo(budget) <= 0 ? ", met" : ", **missed**");
        }
    }

    /** @param budget for the 95th percentile; null where there is none */
    void row(String what, Samples samples, @Nullable Duration budget) {
        if (samples.number() > 0) {
            rows.add(new Row(what, samples, budget));
        }
    }

    String name() {
        return name;
    }

    /** As Markdown. */
    @Override
    public String toString() {
        return rows.stream()
                .map(row -> "| %s | %d | %s | %s | %s | %s |"
                        .formatted(
                                row.what,
                                row.samples.number(),
                                inWords(row.samples.percentile(50)),
                                inWords(row.samples.percentile(95)),
                                inWords(row.samples.most()),
                                row.verdict()))
                .collect(Collectors.joining(
                        "\n",
                        "## " + name + "\n\n" + about
                                + "\n\n| What | Times | p50 | p95 | Most | Budget (p95) |\n| --- | --: | --: | --: | --: | --- |\n",
                        "\n"));
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
