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
import virtualschool.testing.local.ApiClient;
import virtualschool.testing.local.CareSystem;

/** How long the daily data about every looked-after child of England takes, and what another council's people notice of it meanwhile. */
final class FeedBenchmark implements Benchmark {

    private static final Duration BUDGET = Duration.ofMinutes(2);

    /** Leaves the largest council, which comes last, the time it needs. */
    private static final Duration SENT_OVER = Duration.ofSeconds(112);

    private static final Duration PAGE_BUDGET = Duration.ofMillis(50);
    /** As of thirty people at work in one council, each of whom opens a page every six seconds. */
    private static final Duration PACE = Duration.ofMillis(200);

    private static final Duration ALONE = Duration.ofSeconds(20);
    private static final Duration COMPILING = Duration.ofSeconds(20);
    private static final Duration BETWEEN_THE_DAYS = Duration.ofSeconds(30);
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
                confirmed in one request. The care systems do not wait for each other's councils: each has its moment, spread over the two minutes by how many children
                come before; who is late sends at once. The first day carries everything, with one earlier placement of each child whom the roll does not
                know yet; the day after only what changed: one child in twenty moved. Meanwhile the largest council is at work: its head's roll, children and
                home page, one every 200 ms (as of thirty people who each open a page every six seconds). A time counts from when the page was to be
                asked for, so one that comes late counts for itself and for those it held up. That council sends when the others have. What is sent was
                written before, as care systems are other machines. A copy that has just started compiles its code while it takes the first data: the
                first twenty seconds are shown by themselves. Half a minute passes between the days.""");
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
                new Pages(COMPILING),
                authority -> DailyPayload.of(authority.code(), children(authority)));
        LockSupport.parkNanos(BETWEEN_THE_DAYS.toNanos());
        day(
                surroundings,
                figures,
                head,
                "the day after",
                new Pages(Duration.ZERO),
                authority -> DailyPayload.ofMoves(authority.code(), movers(authority), yesterday));
        return List.of(figures);
    }

    private static Samples alone(Reader head) {
        var alone = new Pages(Duration.ZERO);
        try (var reading = Meanwhile.read(head, alone)) {
            LockSupport.parkNanos(ALONE.toNanos());
        }
        return alone.taken();
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
            Pages pages,
            Function<England.Authority, String> payload) {
        var councils = surroundings.england().authorities().stream()
                .filter(authority -> authority.children() > 0)
                .toList();
        var others = councils.stream()
                .filter(authority -> !authority.slug().equals(Surroundings.LARGEST))
                .toList();
        var largest = surroundings.england().withSlug(Surroundings.LARGEST);
        var each = new Samples();
        var all = new Samples();
        var written = WrittenPayloads.write(surroundings.folder("payloads"), councils, payload);
        var api = surroundings.machine(0);
        all.timed(() -> {
            try (var reading = Meanwhile.read(head, pages)) {
                send(api, others, written, each);
            }
            sendNow(api, largest, written, each);
            return true;
        });
        figures.row(what + ": all of England, from the first to the last", all, BUDGET);
        figures.row(what + ": all of England, at work on it", each.together(), null);
        figures.row(what + ": one council", each, null);
        if (pages.compiling().number() > 0) {
            figures.row(what + ": pages of another council in the first twenty seconds", pages.compiling(), null);
        }
        figures.row(what + ": pages of another council meanwhile", pages.taken(), PAGE_BUDGET);
    }

    private static void send(ApiClient api, List<England.Authority> councils, WrittenPayloads payloads, Samples each) {
        var began = System.nanoTime();
        var children = councils.stream().mapToLong(England.Authority::children).sum();
        var before = 0L;
        for (var council : councils) {
            waitUntil(began + SENT_OVER.toNanos() / children * before);
            sendNow(api, council, payloads, each);
            before += council.children();
        }
    }

    private static void sendNow(ApiClient api, England.Authority council, WrittenPayloads payloads, Samples each) {
        var care = new CareSystem(api, council.slug());
        var payload = payloads.of(council);
        each.timed(() -> {
            care.sendDaily(payload);
            return true;
        });
    }

    private static void waitUntil(long due) {
        for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    /** Times of pages. @param first how long those from the beginning are kept apart */
    private record Pages(Duration first, Samples compiling, Samples taken) {

        private Pages(Duration first) {
            this(first, new Samples(), new Samples());
        }

        /** The time of a page that was asked for so long after the beginning. */
        private void add(Duration after, Duration time) {
            (after.compareTo(first) < 0 ? compiling : taken).add(time);
        }
    }

    /**
     * A council at work until it is over: a page every {@link #PACE}. A time counts from when the page was to be asked for, so that a page which
     * holds up the next counts for both.
     */
    private static final class Meanwhile implements AutoCloseable {

        private final AtomicBoolean over = new AtomicBoolean();
        private final Thread thread;

        private Meanwhile(Reader reader, Pages pages) {
            thread = Thread.ofPlatform().start(() -> {
                var random = new Random(SEED);
                var began = System.nanoTime();
                var due = began;
                while (!over.get()) {
                    for (var question : reader.questions(random)) {
                        waitUntil(due);
                        if (over.get()) {
                            return;
                        }
                        question.ask().run();
                        pages.add(Duration.ofNanos(due - began), Duration.ofNanos(System.nanoTime() - due));
                        due += PACE.toNanos();
                    }
                }
            });
        }

        static Meanwhile read(Reader reader, Pages pages) {
            return new Meanwhile(reader, pages);
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
