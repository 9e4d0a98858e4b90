package virtualschool.testing.bench;

import java.time.Duration;
import java.util.List;

/** How long a copy of the application takes to start: on an empty database, which gets its tables and the national data, and later. */
final class StartBenchmark implements Benchmark {

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LATER = Duration.ofSeconds(8);
    private static final int TIMES = 3;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public List<Figures> measure(Surroundings surroundings) {
        var first = new Samples();
        var later = new Samples();
        for (int i = 0; i < TIMES; i++) {
            var database = surroundings.emptyDatabase();
            first.add(surroundings.startOn(database));
            later.add(surroundings.startOn(database));
        }
        var figures = new Figures(name(), """
                From starting the process until the sign-in page answers, beside two copies that are idle. On an empty database that is every table and the
                national data (153 authorities and who adjoins whom, the postcode directory, 22,010 schools, bank holidays) and 153 councils' roles.""");
        figures.row("on an empty database, with the national data", first, FIRST);
        figures.row("later", later, LATER);
        return List.of(figures);
    }
}
