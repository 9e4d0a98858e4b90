package virtualschool.testing.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import virtualschool.testing.demonstration.WeeklyList;
import virtualschool.testing.local.CareSystem;

/** How long a council's first list and the next week's take, from sending the file to the answer that everything is on the roll. */
final class ImportBenchmark implements Benchmark {

    private static final Duration BUDGET = Duration.ofSeconds(5);
    private static final List<Integer> SIZES = List.of(355, 2_400);
    private static final int TIMES = 5;

    /** Looks after no child, so that its roll can be filled and emptied. */
    private static final String COUNCIL = "isles-of-scilly";

    @Override
    public String name() {
        return "import";
    }

    @Override
    public List<Figures> measure(Surroundings surroundings) {
        var council = surroundings.england().withSlug(COUNCIL);
        var care = new CareSystem(surroundings.machine(0), COUNCIL);
        var figures = new Figures(name(), """
                A list of one council through the API, with all of England on the platform: sent and compared with the roll (preview), then confirmed. The
                opening list meets an empty roll; a week later three children are new, five changed, one left care and two are not named.""");
        for (var size : SIZES) {
            var taken = new Taken();
            for (int i = 0; i <= TIMES; i++) {
                empty(surroundings);
                var roll = council.roll(size);
                var opening = roll.opening(size);
                // The first time warms up.
                var round = i == 0 ? new Taken() : taken;
                round.opening.take(care, WeeklyList.of(opening));
                round.weekLater.take(care, WeeklyList.of(roll.thisWeek(opening)));
            }
            taken.addTo(figures, size);
        }
        figures.row(
                "2,400 children, schools named in words that the register lacks, preview",
                misnamed(surroundings),
                BUDGET);
        empty(surroundings);
        return List.of(figures);
    }

    /** Each of the 460 schools is searched for. */
    private static Samples misnamed(Surroundings surroundings) {
        var council = surroundings.england().withSlug(COUNCIL);
        var care = new CareSystem(surroundings.machine(0), COUNCIL);
        var taken = new Samples();
        for (int i = 0; i < TIMES; i++) {
            empty(surroundings);
            var size = SIZES.getLast();
            var list = WeeklyList.withSchoolsInOtherWords(council.roll(size).opening(size));
            taken.timed(() -> care.upload(list));
        }
        return taken;
    }

    /** One list, in its two steps. */
    private static final class Steps {

        private final Samples preview = new Samples();
        private final Samples confirm = new Samples();
        private final Samples both = new Samples();

        void take(CareSystem care, String list) {
            both.timed(() -> {
                var id = preview.timed(() -> care.upload(list));
                return confirm.timed(() -> {
                    care.confirm(id);
                    return true;
                });
            });
        }

        void addTo(Figures figures, String what) {
            figures.row(what + ", preview", preview, null);
            figures.row(what + ", confirm", confirm, null);
            figures.row(what + ", both", both, BUDGET);
        }
    }

    private static final class Taken {

        private final Steps opening = new Steps();
        private final Steps weekLater = new Steps();

        void addTo(Figures figures, int size) {
            opening.addTo(figures, "%,d children, opening list".formatted(size));
            weekLater.addTo(figures, "%,d children, a week later".formatted(size));
        }
    }

    /** As nobody can but the database's superuser. */
    private static void empty(Surroundings surroundings) {
        var tenant = " where tenant_id = (select id from tenancy.tenant where slug = '" + COUNCIL + "')";
        var statements = new ArrayList<String>();
        for (var table : List.of(
                "casework.work",
                "cohort.missing_child",
                "access.request_key",
                "cohort.roll_import",
                "cohort.child",
                "documents.document")) {
            statements.add("delete from " + table + tenant);
        }
        surroundings.sql("postgres", statements.toArray(String[]::new));
    }
}
