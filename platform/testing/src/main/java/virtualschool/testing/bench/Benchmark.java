package virtualschool.testing.bench;

import java.util.List;

/** Something that {@code ./bench} measures. */
interface Benchmark {

    /** As the command line and the page of figures name it. */
    String name();

    List<Figures> measure(Surroundings surroundings);
}
