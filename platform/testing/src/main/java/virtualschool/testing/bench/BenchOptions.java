package virtualschool.testing.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * What was asked for on the command line; {@code infra/local/bench.txt} explains it.
 *
 * @param names of the benchmarks; all where none is named
 * @param fresh begin with no data
 * @param write whether the page of figures is written
 * @param note what a reader of the figures must know of this run; may be empty
 */
record BenchOptions(List<String> names, boolean fresh, boolean write, String note) {

    private static final String NOTE = "--note=";

    /** @throws IllegalArgumentException with what is wrong, for the person who typed it */
    static BenchOptions of(List<String> arguments, List<String> known) {
        var names = new ArrayList<String>();
        var fresh = false;
        var write = true;
        var note = "";
        for (var argument : arguments) {
            switch (argument) {
                case "--fresh" -> fresh = true;
                case "--no-write" -> write = false;
                case String said when said.startsWith(NOTE) -> note = said.substring(NOTE.length());
                default -> {
                    if (!known.contains(argument)) {
                        throw new IllegalArgumentException("There is no benchmark or option " + argument
                                + ": choose from " + String.join(", ", known));
                    }
                    names.add(argument);
                }
            }
        }
        return new BenchOptions(names.isEmpty() ? known : names, fresh, write, note);
    }
}
