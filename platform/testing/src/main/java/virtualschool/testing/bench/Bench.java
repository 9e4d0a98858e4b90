package virtualschool.testing.bench;

import ch.qos.logback.classic.Level;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import virtualschool.testing.local.Installation;
import virtualschool.testing.part.PartFailed;

/** Starts the parts, loads England, measures, and writes the page of figures. */
public final class Bench {

    private static final int PORT = 18_080;
    /** Two copies that answer, and one that is started to see how long that takes. */
    private static final int PORTS = 3;

    private static final double BYTES_IN_A_GIB = 1 << 30;
    private static final List<Benchmark> ALL = List.of(
            new PageBenchmark(),
            new NoticeBenchmark(),
            new ImportBenchmark(),
            new FeedBenchmark(),
            new StartBenchmark());

    private Bench() {}

    public static void main(String[] arguments) {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(Level.ERROR);
        }
        try {
            var known = ALL.stream().map(Benchmark::name).toList();
            run(BenchOptions.of(List.of(arguments), known), known);
            System.exit(0);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        } catch (PartFailed e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void run(BenchOptions options, List<String> known) {
        var checkout = Path.of(System.getProperty("virtualschool.root", "."))
                .toAbsolutePath()
                .normalize();
        var installation = new Installation(checkout, PORT, PORTS);
        if (options.fresh()) {
            installation.deleteData();
        }
        installation.requireFreePorts();
        var surroundings = new Surroundings(installation);
        System.out.println("Starting the database, the identity server and two copies of the application");
        surroundings.start();
        surroundings.withoutStatementLog();
        new Opening(surroundings).openAll();
        var file = new FiguresFile(checkout.resolve("platform/docs/handbook/figures.md"));
        for (var benchmark : ALL) {
            if (options.names().contains(benchmark.name())) {
                var load = load();
                for (var figures : benchmark.measure(surroundings)) {
                    System.out.println(figures);
                    if (options.write()) {
                        file.replace(known, figures, measured(benchmark, load, options.note()));
                    }
                }
            }
        }
    }

    private static String measured(Benchmark benchmark, double load, String note) {
        var system = ManagementFactory.getOperatingSystemMXBean();
        var memory = system instanceof com.sun.management.OperatingSystemMXBean own ? own.getTotalMemorySize() : 0;
        return String.format(
                Locale.ROOT,
                "`./bench %s` on %s: %d cores, %.0f GiB, load %.1f before it began, Java %s.%s",
                benchmark.name(),
                LocalDate.now(ZoneId.of("Europe/London")),
                system.getAvailableProcessors(),
                memory / BYTES_IN_A_GIB,
                load,
                Runtime.version().feature(),
                note.isEmpty() ? "" : " " + note);
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
