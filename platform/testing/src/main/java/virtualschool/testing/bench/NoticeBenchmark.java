package virtualschool.testing.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;
import virtualschool.testing.local.ApiClient;
import virtualschool.testing.part.PartFailed;

/** How long a notice takes from its sender's request at one copy of the application until the other council's inbox shows it at the other copy. */
final class NoticeBenchmark implements Benchmark {

    private static final Duration BUDGET = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int NOTICES = 1_000;
    private static final int TO_WARM_UP = 50;
    private static final int SENDERS_AT_ONCE = 4;
    private static final int LARGEST_PAGE = 100;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String name() {
        return "notices";
    }

    @Override
    public List<Figures> measure(Surroundings surroundings) {
        var sending = surroundings.machine(0);
        var reading = surroundings.machine(1);
        var children = new ConcurrentLinkedDeque<>(toTell(surroundings, sending, TO_WARM_UP + 2 * NOTICES));
        oneByOne(sending, reading, children, TO_WARM_UP, new Samples(), new Samples());
        var asked = new Samples();
        var alone = new Samples();
        oneByOne(sending, reading, children, NOTICES, asked, alone);
        var crowded = atOnce(surroundings, children);
        var figures = new Figures(name(), """
                From the request at one copy of the application until the recipient's inbox shows the notice at the other copy: sent through the API, the inbox
                asked without a pause (with four senders: by the two times that the notice says). Every notice is about another child placed in another council's area; councils of all sizes send and receive.""");
        figures.row("from send to the other inbox, one after the other", alone, BUDGET);
        figures.row("from send to the other inbox, four senders at once", crowded, BUDGET);
        figures.row("the sender's request itself", asked, null);
        return List.of(figures);
    }

    /** A child to tell the virtual school of the host about. */
    private record Told(String from, String child, England.Authority host) {}

    private static void oneByOne(
            ApiClient sending,
            ApiClient reading,
            ConcurrentLinkedDeque<Told> children,
            int number,
            Samples asked,
            Samples arrived) {
        for (int i = 0; i < number; i++) {
            var told = children.removeFirst();
            sending.token();
            reading.token();
            var seen = inbox(reading, told.host.slug());
            var start = System.nanoTime();
            asked.timed(() -> send(sending, told));
            while (inbox(reading, told.host.slug()) == seen) {
                if (System.nanoTime() - start > PATIENCE.toNanos()) {
                    throw new PartFailed("A notice did not arrive in " + PATIENCE.toSeconds() + " s");
                }
            }
            arrived.add(Duration.ofNanos(System.nanoTime() - start));
        }
    }

    /** Several senders at once; when a notice was sent and when it was in the inbox is what the notice itself says there. */
    private static Samples atOnce(Surroundings surroundings, ConcurrentLinkedDeque<Told> children) {
        var began = Instant.now();
        Set<String> hosts = ConcurrentHashMap.newKeySet();
        try (var threads = Executors.newFixedThreadPool(SENDERS_AT_ONCE)) {
            for (int i = 0; i < SENDERS_AT_ONCE; i++) {
                threads.execute(() -> {
                    var sending = surroundings.machine(0);
                    for (int n = 0; n < NOTICES / SENDERS_AT_ONCE; n++) {
                        var told = children.removeFirst();
                        hosts.add(told.host.slug());
                        send(sending, told);
                    }
                });
            }
        }
        return arrived(surroundings.machine(1), hosts, began);
    }

    private static Samples arrived(ApiClient reading, Set<String> hosts, Instant since) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var samples = new Samples();
            hosts.forEach(host -> addArrived(reading, host, since, samples));
            if (samples.number() == NOTICES) {
                return samples;
            }
            if (System.nanoTime() > end) {
                throw new PartFailed("Only " + samples.number() + " of " + NOTICES + " notices arrived");
            }
        }
    }

    private static void addArrived(ApiClient reading, String host, Instant since, Samples samples) {
        for (int page = 1; ; page++) {
            var notices = reading.get(host + "/inbox/notices?size=" + LARGEST_PAGE + "&page=" + page)
                    .required("notices");
            for (var notice : notices) {
                var sent = Instant.parse(notice.required("sentAt").asString());
                if (!sent.isBefore(since)) {
                    samples.add(Duration.between(
                            sent, Instant.parse(notice.required("deliveredAt").asString())));
                }
            }
            if (notices.size() < LARGEST_PAGE) {
                return;
            }
        }
    }

    private static boolean send(ApiClient sending, Told told) {
        // The name confirms a host that the placement's postcode does not certainly give.
        var request = JSON.writeValueAsString(Map.of(
                "child",
                told.child,
                "recipient",
                told.host.code(),
                "recipientName",
                told.host.name(),
                "schoolPlan",
                "STAYS",
                "sen",
                "NONE"));
        sending.post(told.from + "/notices", "application/json", request);
        return true;
    }

    private static int inbox(ApiClient reading, String host) {
        return reading.get(host + "/inbox/notices?size=1").required("count").asInt();
    }

    /** Children placed in other councils' areas whose host and school are known, in no order. */
    private static List<Told> toTell(Surroundings surroundings, ApiClient reading, int number) {
        var byCode = new HashMap<String, England.Authority>();
        surroundings.england().authorities().forEach(authority -> byCode.put(authority.code(), authority));
        var found = new ArrayList<Told>();
        for (var authority : surroundings.england().authorities()) {
            for (var child : reading.get(authority.slug() + "/children?area=out&size=100")
                    .required("children")) {
                var host = byCode.get(child.path("hostAuthority").asString(""));
                if (host != null && child.hasNonNull("school")) {
                    found.add(new Told(authority.slug(), child.required("id").asString(), host));
                }
            }
        }
        Collections.shuffle(found, new Random(found.size()));
        if (found.size() < number) {
            throw new PartFailed("Only " + found.size() + " children are placed elsewhere: begin anew with --fresh");
        }
        return found.subList(0, number);
    }
}
