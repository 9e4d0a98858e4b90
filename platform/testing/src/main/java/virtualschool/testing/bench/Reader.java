package virtualschool.testing.bench;

import java.util.List;
import java.util.Random;

/** Somebody, or something, that reads the roll. */
interface Reader {

    String name();

    /** One round: each kind of question once or more, of children and filters chosen anew. */
    List<Question> questions(Random random);

    /** @param page what is asked for, as the figures name it @param kind which of its questions */
    record Question(String page, String kind, Runnable ask) {}
}
