package virtualschool.testing.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Sends the statements of a reader's questions, without the application. */
final class Repeating implements Reader {

    private final String name;
    private final List<Request> requests;
    private final BareConnections bare;

    Repeating(String name, List<Request> requests, BareConnections bare) {
        this.name = name;
        this.requests = List.copyOf(requests);
        this.bare = bare;
    }

    /** What the application sent for a question. @param keys those that it made */
    record Request(Question question, List<LoggedTransaction> sent, FreshKeys keys) {

        /** Without what begins and ends transactions. */
        int statements() {
            return sent.stream()
                    .mapToInt(transaction -> transaction.statements().size())
                    .sum();
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Question> questions(Random random) {
        var questions = new ArrayList<Question>();
        requests.forEach(request -> questions.add(new Question(
                request.question().page(),
                request.question().kind(),
                () -> bare.repeat(request.sent(), request.keys()))));
        Collections.shuffle(questions, random);
        return questions;
    }

    /** How many statements a request for the page sends: half of them no more. */
    int statements(String page) {
        var each = requests.stream()
                .filter(request -> request.question().page().equals(page))
                .mapToInt(Request::statements)
                .sorted()
                .toArray();
        return each[(each.length - 1) / 2];
    }
}
