package virtualschool.testing.bench;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A person of several councils in a browser, who opens the one list of all children. */
final class EverywhereReading implements Reader {

    private static final String LIST = "/my-children";
    private static final int LISTS_A_ROUND = 16;

    private final String name;
    private final SignedIn person;

    EverywhereReading(String name, String email, Surroundings surroundings) {
        this.name = name;
        this.person =
                SignedIn.as(surroundings.person(email), surroundings.addresses().application());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Question> questions(Random random) {
        return Stream.generate(() -> new Question("my children", "", () -> person.get(LIST)))
                .limit(LISTS_A_ROUND)
                .toList();
    }
}
