package virtualschool.testing.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import virtualschool.testing.bench.Reader.Question;

/** How long the roll and a child's pages take each role that may see them, in the council with the most children. */
final class PageBenchmark implements Benchmark {

    private static final Duration BUDGET = Duration.ofMillis(50);
    private static final int ROUNDS_TO_WARM_UP = 30;
    private static final int ROUNDS = 12;
    private static final long SEED = 7;

    @Override
    public String name() {
        return "roll";
    }

    @Override
    public List<Figures> measure(Surroundings surroundings) {
        var readers = List.of(
                PersonReading.as("head", "head@birmingham.example", surroundings),
                PersonReading.as("coordinator, primary years", "coordinator@birmingham.example", surroundings),
                PersonReading.as("administrator", "administrator@birmingham.example", surroundings),
                PersonReading.as("social worker, 20 children", "social.worker@birmingham.example", surroundings),
                PersonReading.as("designated teacher, two schools", "teacher@schools.example", surroundings),
                new EverywhereReading("designated teacher, twelve councils", "twelve@schools.example", surroundings),
                new MachineReading(surroundings.machine(0)));
        var random = new Random(SEED);
        var first = round(readers, 1, random);
        var started = System.nanoTime();
        round(readers, ROUNDS_TO_WARM_UP, random);
        System.out.println("Warmed up for " + Figures.inWords(Duration.ofNanos(System.nanoTime() - started)));
        var taken = round(readers, ROUNDS, random);
        var figures = new Figures(name(), """
                The roll (first and last page, every order, every filter, 100 on a page, searches by name), a child's page and timeline, and the home page,
                asked one after the other by each role in turn, in the council with the most children (2,317) of all 153 (81,770 children); and the one
                list of somebody who works with twelve councils. A copy that has just started is slower until its code is compiled: the first round
                is shown by itself, and the times with a budget are those of a copy that has answered for some minutes.""");
        taken.forEach((reader, all) -> {
            all.byPage().forEach((page, samples) -> figures.row(reader.name() + ": " + page, samples, BUDGET));
            System.out.println(reader.name() + ", slowest: " + all.slowest());
        });
        everybodys(first).forEach((page, samples) -> figures.row("first round after a start: " + page, samples, null));
        return List.of(figures);
    }

    /** One question of every reader after the other, so that what disturbs disturbs all. */
    private static Map<Reader, Taken> round(List<Reader> readers, int rounds, Random random) {
        var taken = new LinkedHashMap<Reader, Taken>();
        for (var reader : readers) {
            taken.put(reader, new Taken());
        }
        for (int i = 0; i < rounds; i++) {
            var asked = new LinkedHashMap<Reader, List<Question>>();
            readers.forEach(reader -> asked.put(reader, new ArrayList<>(reader.questions(random))));
            while (asked.values().stream().anyMatch(left -> !left.isEmpty())) {
                asked.forEach((reader, left) -> {
                    if (!left.isEmpty()) {
                        Objects.requireNonNull(taken.get(reader)).ask(left.removeFirst());
                    }
                });
            }
        }
        return taken;
    }

    /** By page, whoever asked. */
    private static Map<String, Samples> everybodys(Map<Reader, Taken> taken) {
        var pages = new TreeMap<String, Samples>();
        taken.values()
                .forEach(all -> all.byPage()
                        .forEach((page, samples) -> pages.computeIfAbsent(page, none -> new Samples())
                                .addAll(samples)));
        return pages;
    }

    /** What one reader's questions took, by page and by question. */
    private static final class Taken {

        private static final int SLOWEST = 4;

        private final Map<String, Samples> pages = new LinkedHashMap<>();
        private final Map<String, Samples> questions = new LinkedHashMap<>();

        void ask(Question question) {
            var samples = new Samples();
            samples.timed(() -> {
                question.ask().run();
                return true;
            });
            pages.computeIfAbsent(question.page(), none -> new Samples()).addAll(samples);
            questions
                    .computeIfAbsent(question.page() + " " + question.kind(), none -> new Samples())
                    .addAll(samples);
        }

        Map<String, Samples> byPage() {
            return pages;
        }

        String slowest() {
            return questions.entrySet().stream()
                    .sorted((one, other) -> other.getValue()
                            .percentile(50)
                            .compareTo(one.getValue().percentile(50)))
                    .limit(SLOWEST)
                    .map(entry -> entry.getKey() + " "
                            + Figures.inWords(entry.getValue().percentile(50)))
                    .toList()
                    .toString();
        }
    }
}
