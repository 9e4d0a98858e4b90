package virtualschool.testing.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresTests {

    private static final List<String> ORDER = List.of("roll", "import");

    @TempDir
    private Path folder;

    @Test
    void takesThePercentileByNearestRank() {
        var samples = millis(IntStream.rangeClosed(1, 40).toArray());

        assertThat(samples.percentile(50)).isEqualTo(Duration.ofMillis(20));
        assertThat(samples.percentile(95)).isEqualTo(Duration.ofMillis(38));
        assertThat(samples.most()).isEqualTo(Duration.ofMillis(40));
        assertThatThrownBy(() -> new Samples().percentile(50)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void sayWhetherTheBudgetIsMet() {
        var figures = new Figures("roll", "About.");
        figures.row("head", millis(8, 50), Duration.ofMillis(50));
        figures.row("coordinator", millis(8, 51), Duration.ofMillis(50));
        figures.row("nobody", new Samples(), Duration.ofMillis(50));

        assertThat(figures.toString())
                .contains(
                        "| head | 2 | 8.0 ms | 50 ms | 50 ms | 50 ms, met |",
                        "| coordinator | 2 | 8.0 ms | 51 ms | 51 ms | 50 ms, **missed** |")
                .doesNotContain("nobody");
        assertThat(Figures.inWords(Duration.ofMillis(1_449))).isEqualTo("1.4 s");
    }

    @Test
    void showTheSqlAloneBesideThePagesOfWhichItWasMeasured() {
        var figures = new Figures("roll", "About.");
        figures.row("head", millis(20, 30), Duration.ofMillis(50), new Figures.Alone(millis(8, 12), 17));
        figures.row("first round", millis(40), null);

        assertThat(figures.toString())
                .contains(
                        "| Budget (p95) | Statements | SQL alone p50 | SQL alone p95 |",
                        "| head | 2 | 20 ms | 30 ms | 30 ms | 50 ms, met | 17 | 8.0 ms | 12 ms |",
                        "| first round | 1 | 40 ms | 40 ms | 40 ms |  |  |  |  |");
        assertThat(one("import", 40).toString()).doesNotContain("SQL alone");
    }

    @Test
    void replaceTheirOwnPartAndLeaveTheOthers() throws IOException {
        var file = folder.resolve("figures.md");
        var page = new FiguresFile(file);

        page.replace(ORDER, one("import", 2_000), "On Monday.");
        page.replace(ORDER, one("roll", 40), "On Tuesday.");
        page.replace(ORDER, one("roll", 30), "On Wednesday.");

        assertThat(Files.readString(file))
                .containsSubsequence(
                        "# Figures", "## roll", "30 ms", "On Wednesday.", "## import", "2.0 s", "On Monday.")
                .doesNotContain("Tuesday", "40 ms", "\n\n\n");
    }

    private static Figures one(String name, int millis) {
        var figures = new Figures(name, "About.");
        figures.row("what", millis(millis), null);
        return figures;
    }

    private static Samples millis(int... taken) {
        var samples = new Samples();
        for (var one : taken) {
            samples.add(Duration.ofMillis(one));
        }
        return samples;
    }
}
