package virtualschool.testing.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** How long the same thing took, many times. */
final class Samples {

    private final List<Duration> taken = new ArrayList<>();

    /** Does it and keeps how long it took. */
    <T> T timed(Supplier<T> work) {
        var start = System.nanoTime();
        var result = work.get();
        add(Duration.ofNanos(System.nanoTime() - start));
        return result;
    }

    void add(Duration duration) {
        taken.add(duration);
    }

    void addAll(Samples others) {
        taken.addAll(others.taken);
    }

    /** All of them as one. */
    Samples together() {
        var together = new Samples();
        together.add(taken.stream().reduce(Duration.ZERO, Duration::plus));
        return together;
    }

    int number() {
        return taken.size();
    }

    /** The shortest time that this share of them did not exceed, by nearest rank. @param percent 1 to 100 */
    Duration percentile(int percent) {
        if (taken.isEmpty()) {
            throw new IllegalStateException("Nothing was measured");
        }
        var sorted = taken.stream().sorted().toList();
        var rank = (int) Math.ceil(percent / 100.0 * sorted.size());
        return sorted.get(Math.max(1, rank) - 1);
    }

    Duration most() {
        return percentile(100);
    }
}
