package virtualschool.testing.bench;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** How long the roll and a child's pages take each role that may see them, in the council with the most children, and how long their SQL alone. */
final class PageBenchmark implements Benchmark {

    private static final Duration BUDGET = Duration.ofMillis(50);
    private static final int ROUNDS_TO_WARM_UP = 15;
    private static final int ROUNDS = 12;
    /** Of whose questions the statements are logged; repeated until they are as many. */
    private static final int ROUNDS_LOGGED = 3;

    private static final long SEED = 7;

    @Override
    public String name() {
        return "roll";
    }

    @Override
    public List<Figures> measure(Surroundings surroundings) {
        var readers = readers(surroundings);
        var random = new Random(SEED);
        var first = Rounds.of(readers, 1, random);
        warmUp(readers, ROUNDS_TO_WARM_UP, random);
        var taken = Rounds.of(readers, ROUNDS, random);
        var figures = new Figures(name(), """
                The roll (first and last page, every order, every filter, 100 on a page, searches by name), a child's page and timeline, and the home page,
                asked one after the other by each role that sees children in turn (all of roles.md but the platform's support, which is let in for a
                while only), in the council with the most children (2,317) of all 153 (81,770 children); and the one list of somebody who works with
                twelve councils. A copy that has just started is slower until its code is compiled: the first round is shown by itself, and the times
                with a budget are those of a copy that has answered for some minutes.

                *SQL alone* is the limit: the statements that PostgreSQL's log shows for each of these requests, session and audit entry included, sent again
                over one bare JDBC connection for each role of the database, prepared, with the same values, tenant, row security and transactions, as often
                and after as many rounds to warm up. Rows that a request writes are written and committed each time, under keys of their own; what the
                application asks side by side (twelve councils) is asked one after the other there.""");
        try (var limit = new Limit(surroundings)) {
            var alone = alone(limit, readers, surroundings, random);
            var measured = Rounds.of(alone, ROUNDS / ROUNDS_LOGGED, random);
            for (int i = 0; i < readers.size(); i++) {
                rows(figures, readers.get(i), taken, alone.get(i), measured);
            }
        }
        first.everybodys().forEach((page, samples) -> figures.row("first round after a start: " + page, samples, null));
        return List.of(figures);
    }

    private static List<Reader> readers(Surroundings surroundings) {
        return List.of(
                PersonReading.as("head", "head@birmingham.example", surroundings),
                PersonReading.as("coordinator, primary years", "coordinator@birmingham.example", surroundings),
                PersonReading.as("learning mentor, secondary years", "mentor@birmingham.example", surroundings),
                PersonReading.as("administrator", "administrator@birmingham.example", surroundings),
                PersonReading.as("social worker, 20 children", "social.worker@birmingham.example", surroundings),
                PersonReading.as("designated teacher, two schools", "teacher@schools.example", surroundings),
                PersonReading.as("head teacher, two schools", "head.teacher@schools.example", surroundings),
                PersonReading.as("safeguarding lead, two schools", "safeguarding@schools.example", surroundings),
                PersonReading.as("SENCO, two schools", "senco@schools.example", surroundings),
                PersonReading.as("school delegate, two schools", "delegate@schools.example", surroundings),
                new EverywhereReading("designated teacher, twelve councils", "twelve@schools.example", surroundings),
                new MachineReading(surroundings.machine(0)));
    }

    /** Warmed up. */
    private static List<Repeating> alone(Limit limit, List<Reader> readers, Surroundings surroundings, Random random) {
        List<Repeating> alone;
        try (var rest = surroundings.jobsAtRest();
                var log = surroundings.statements()) {
            alone = limit.of(readers, ROUNDS_LOGGED, random, log);
        }
        warmUp(alone, ROUNDS_TO_WARM_UP / ROUNDS_LOGGED, random);
        return alone;
    }

    private static void warmUp(List<? extends Reader> readers, int rounds, Random random) {
        var started = System.nanoTime();
        Rounds.of(readers, rounds, random);
        System.out.println("Warmed up for " + Figures.inWords(Duration.ofNanos(System.nanoTime() - started)));
    }

    private static void rows(Figures figures, Reader reader, Rounds taken, Repeating alone, Rounds measured) {
        taken.of(reader).byPage().forEach((page, samples) -> {
            var sql = Objects.requireNonNull(measured.of(alone).byPage().get(page));
            figures.row(reader.name() + ": " + page, samples, BUDGET, new Figures.Alone(sql, alone.statements(page)));
        });
        System.out.println(reader.name() + ", slowest: " + taken.of(reader).slowest());
    }
}
