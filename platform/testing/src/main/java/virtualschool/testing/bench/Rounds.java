package virtualschool.testing.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import virtualschool.testing.bench.Reader.Question;

/** What readers' questions took, who ask in turn: one question of each after the other, so that what disturbs disturbs all. */
final class Rounds {

    private final Map<Reader, Taken> taken = new LinkedHashMap<>();

    private Rounds(List<? extends Reader> readers) {
        readers.forEach(reader -> taken.put(reader, new Taken()));
    }

    /** Asks each reader's questions so many times. */
    static Rounds of(List<? extends Reader> readers, int rounds, Random random) {
        var asked = new Rounds(readers);
        for (int i = 0; i < rounds; i++) {
            asked.once(random);
        }
        return asked;
    }

    private void once(Random random) {
        var asked = new LinkedHashMap<Reader, List<Question>>();
        taken.keySet().forEach(reader -> asked.put(reader, new ArrayList<>(reader.questions(random))));
        while (asked.values().stream().anyMatch(left -> !left.isEmpty())) {
            asked.forEach((reader, left) -> {
                if (!left.isEmpty()) {
                    of(reader).ask(left.removeFirst());
                }
            });
        }
    }

    Taken of(Reader reader) {
        return Objects.requireNonNull(taken.get(reader));
    }

    /** By page, whoever asked. */
    Map<String, Samples> everybodys() {
        var pages = new TreeMap<String, Samples>();
        taken.values()
                .forEach(all -> all.byPage()
                        .forEach((page, samples) -> pages.computeIfAbsent(page, none -> new Samples())
                                .addAll(samples)));
        return pages;
    }

    /** What one reader's questions took, by page and by question. */
    static final class Taken {

        private static final int SLOWEST = 4;

        private final Map<String, Samples> pages = new LinkedHashMap<>();
        private final Map<String, Samples> questions = new LinkedHashMap<>();

        private void ask(Question question) {
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
