package org.virtualschool.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What was tried and caught, in one page beside the build's other results: {@code platform/application/target/proofs/isolation.md}. Attacks
 * carry the numbers that the security reference gives them.
 */
final class ProofReport {

    private static final Path FOLDER = Path.of("target", "proofs");
    private static final List<String[]> TRIED = new ArrayList<>();
    private static final SortedMap<String, List<String>> CAUGHT = new TreeMap<>();
    private static final SortedMap<String, Integer> COUNTS = new TreeMap<>();

    private ProofReport() {}

    /** An attack was tried. @param count how many, and of what */
    static synchronized void tried(String attack, String what, String count, int leaks) {
        TRIED.removeIf(line -> line[0].equals(attack) && line[1].equals(what));
        TRIED.add(new String[] {attack, what, count, Integer.toString(leaks)});
        write();
    }

    /** Something else was tried, that has no number. */
    static void add(String proof, String what) {
        tried(proof, what, "", 0);
    }

    /** A planted fault was noticed. */
    static void caught(String attack, String fault) {
        caught(attack, 1, fault);
    }

    /** So many planted faults were noticed. */
    static synchronized void caught(String attack, int faults, String words) {
        CAUGHT.computeIfAbsent(attack, none -> new ArrayList<>()).add(words);
        COUNTS.merge(attack, faults, Integer::sum);
        write();
    }

    /** Each (route, place, role) with its number of probes. */
    static synchronized void cells(SortedMap<String, Integer> cells) {
        save(
                "isolation-cells.txt",
                cells.entrySet().stream()
                        .map(cell -> cell.getValue() + " " + cell.getKey() + System.lineSeparator())
                        .collect(Collectors.joining()));
    }

    private static void write() {
        var page = new StringBuilder("# What was tried against the walls between councils\n\n");
        page.append("Leaks: "
                        + TRIED.stream()
                                .mapToInt(line -> Integer.parseInt(line[3]))
                                .sum())
                .append(". Planted faults noticed: ")
                .append(COUNTS.values().stream().mapToInt(Integer::intValue).sum())
                .append(".\n\n");
        page.append("| | Attack or fault | Tried | Leaks |\n|---|---|---|---|\n");
        TRIED.stream()
                .sorted(java.util.Comparator.comparingInt(line -> number(line[0])))
                .forEach(line -> page.append("| " + String.join(" | ", line) + " |" + System.lineSeparator()));
        page.append("\n# Planted faults, all of which must be noticed\n\n");
        CAUGHT.forEach((attack, faults) -> {
            page.append("## " + attack + ": " + COUNTS.get(attack) + " noticed\n\n");
            faults.forEach(fault -> page.append("- " + fault.replace('\n', ' ') + System.lineSeparator()));
            page.append('\n');
        });
        save("isolation.md", page.toString());
    }

    private static int number(String attack) {
        return attack.matches("B\\d+") ? Integer.parseInt(attack.substring(1)) : 1_000;
    }

    private static void save(String name, String content) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
