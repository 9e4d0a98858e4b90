package virtualschool.testing.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import virtualschool.testing.demonstration.DailyPayload;
import virtualschool.testing.demonstration.InventedChild;
import virtualschool.testing.local.CareSystem;

/** How long the daily data about every looked-after child of England takes, and what another council's people notice of it meanwhile. */
final class FeedBenchmark implements Benchmark {

    private static final Duration BUDGET = Duration.ofMinutes(2);
    private static final Duration PAGE_BUDGET = Duration.ofMillis(50);
    /** As of thirty people at work in one council, each of whom opens a page every six seconds. */
    private static final Duration PACE = Duration.ofMillis(200);

    private static final Duration ALONE = Duration.ofSeconds(20);
    private static final int ROUNDS_TO_WARM_UP = 150;
    private static final int MOVES = 20;
    private static final long SEED = 11;

    @Override
    public String name() {
        return "feed";
    }

    @Override
    public List<Figures> measure(Surroundings surroundings) {
        var figures = new Figures(name(), """
                The daily children's social care data of every council with looked-after children, 81,770 in all, sent as JSON through the API, compared and
                confirmed, one council after the other. The first day carries everything, with one earlier placement of each child whom the roll does not know yet; the
                day after only what changed: one child in twenty moved. Meanwhile the largest council is at work: its head's roll, children and home
                page, one every 200 ms (as of thirty people who each open a page every six seconds). A time counts from when the page was to be asked for,
                so one that comes late counts for itself and for those it held up. That council sends when the others have. What is sent was written
                before, as care systems are other machines.""");
        var head = PersonReading.as("head", "head@birmingham.example", surroundings);
        var random = new Random(SEED);
        for (int i = 0; i < ROUNDS_TO_WARM_UP; i++) {
            head.questions(random).forEach(question -> question.ask().run());
        }
        figures.row("pages of a council while nobody sends", alone(head), PAGE_BUDGET);
        var yesterday = LocalDate.now(ZoneId.of("Europe/London")).minusDays(1);
        day(
                surroundings,
                figures,
                head,
                "everything",
                authority -> DailyPayload.of(authority.code(), children(authority)));
        day(
                surroundings,
                figures,
                head,
                "the day after",
                authority -> DailyPayload.ofMoves(authority.code(), movers(authority), yesterday));
        return List.of(figures);
    }

    private static Samples alone(Reader head) {
        var alone = new Samples();
        try (var reading = Meanwhile.read(head, alone)) {
            LockSupport.parkNanos(ALONE.toNanos());
        }
        return alone;
    }

    private static List<InventedChild> children(England.Authority authority) {
        return authority.roll().opening(authority.children());
    }

    private static List<InventedChild> movers(England.Authority authority) {
        var all = children(authority);
        return all.subList(0, Math.max(1, all.size() / MOVES));
    }

    private static void day(
            Surroundings surroundings,
            Figures figures,
            Reader head,
            String what,
            Function<England.Authority, String> payload) {
        var councils = surroundings.england().authorities().stream()
                .filter(authority -> authority.children() > 0)
                .toList();
        var others = councils.stream()
                .filter(authority -> !authority.slug().equals(Surroundings.LARGEST))
                .toList();
        var largest = surroundings.england().withSlug(Surroundings.LARGEST);
        var each = new Samples();
        var meanwhile = new Samples();
        var whole = Duration.ZERO;
        var written = WrittenPayloads.write(surroundings.folder("payloads"), councils, payload);
        try (var reading = Meanwhile.read(head, meanwhile)) {
            whole = whole.plus(sent(surroundings, others, written, each));
        }
        whole = whole.plus(sent(surroundings, List.of(largest), written, each));
        var all = new Samples();
        all.add(whole);
        figures.row(what + ": all of England", all, BUDGET);
        figures.row(what + ": one council", each, null);
        figures.row(what + ": pages of another council meanwhile", meanwhile, PAGE_BUDGET);
    }

    private static Duration sent(
            Surroundings surroundings, List<England.Authority> councils, WrittenPayloads payloads, Samples each) {
        var api = surroundings.machine(0);
        var whole = Duration.ZERO;
        for (var council : councils) {
            var care = new CareSystem(api, council.slug());
            var payload = payloads.of(council);
            var one = new Samples();
            one.timed(() -> {
                care.sendDaily(payload);
                return true;
            });
            each.addAll(one);
            whole = whole.plus(one.most());
        }
        return whole;
    }

    /**
     * A council at work until it is over: a page every {@link #PACE}. A time counts from when the page was to be asked for, so that a page which
     * holds up the next counts for both.
     */
    private static final class Meanwhile implements AutoCloseable {

        private final AtomicBoolean over = new AtomicBoolean();
        private final Thread thread;

        private Meanwhile(Reader reader, Samples taken) {
            thread = Thread.ofPlatform().start(() -> {
                var random = new Random(SEED);
                var due = System.nanoTime();
                while (!over.get()) {
                    for (var question : reader.questions(random)) {
                        waitUntil(due);
                        if (over.get()) {
                            return;
                        }
                        question.ask().run();
                        taken.add(Duration.ofNanos(System.nanoTime() - due));
                        due += PACE.toNanos();
                    }
                }
            });
        }

        private static void waitUntil(long due) {
            for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
        }

        static Meanwhile read(Reader reader, Samples taken) {
            return new Meanwhile(reader, taken);
        }

        @Override
        public void close() {
            over.set(true);
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
