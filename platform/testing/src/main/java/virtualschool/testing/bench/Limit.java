package virtualschool.testing.bench;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import virtualschool.testing.part.PartFailed;

/**
 * What the same questions cost the database alone: for each, the statements that the application sends are taken from the server's log and
 * sent again over a bare connection, with the same values, roles, tenant and transactions. No page that sends them can be quicker.
 */
final class Limit implements AutoCloseable {

    private final BareConnections bare;

    Limit(Surroundings surroundings) {
        this.bare = new BareConnections(surroundings::databaseAddress);
    }

    /** The same readers, who send statements instead of asking for pages. @param rounds how many rounds of each one's questions are logged */
    List<Repeating> of(List<Reader> readers, int rounds, Random random, StatementLog log) {
        var repeating = new ArrayList<Repeating>();
        for (var reader : readers) {
            var requests = new ArrayList<Repeating.Request>();
            for (int i = 0; i < rounds; i++) {
                reader.questions(random).forEach(question -> requests.add(logged(question, log)));
            }
            repeating.add(new Repeating(reader.name(), requests, bare));
        }
        return repeating;
    }

    /** @throws PartFailed if its repetition is not, statement for statement, what the application had sent */
    private Repeating.Request logged(Reader.Question question, StatementLog log) {
        var since = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var sent = log.during(question.ask());
        var request = new Repeating.Request(question, sent, FreshKeys.madeBy(sent, since));
        var again = log.during(() -> bare.repeat(sent, request.keys()));
        if (sent.isEmpty() || !says(again).equals(says(sent))) {
            throw new PartFailed("The repetition of %s %s says%n%s%nand the application said%n%s"
                    .formatted(question.page(), question.kind(), says(again), says(sent)));
        }
        return request;
    }

    private static List<List<String>> says(List<LoggedTransaction> request) {
        return request.stream().map(LoggedTransaction::says).toList();
    }

    @Override
    public void close() {
        bare.close();
    }
}
