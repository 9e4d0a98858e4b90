package org.virtualschool.web.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.ClassPathResource;

/** Reads parity/known-differences.txt: {@code option <component>.<option>: reason} and {@code example <component>/<name>: reason}. */
class KnownDifferences {

    private final List<String> options;
    private final Set<String> fixtures;

    KnownDifferences() throws IOException {
        var lines = new ClassPathResource("parity/known-differences.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
        options = named(lines, "option ");
        fixtures = new TreeSet<>(named(lines, "example "));
    }

    private static List<String> named(List<String> lines, String kind) {
        return lines.stream()
                .filter(line -> line.startsWith(kind))
                .map(line -> line.substring(kind.length(), line.lastIndexOf(": ")))
                .toList();
    }

    boolean option(String option) {
        return options.stream().anyMatch(known -> matches(known, option));
    }

    Set<String> fixtures() {
        return fixtures;
    }

    List<String> unused(Collection<String> encountered) {
        return options.stream()
                .filter(known -> encountered.stream().noneMatch(option -> matches(known, option)))
                .toList();
    }

    private static boolean matches(String known, String option) {
        return option.matches(known.replace(".", "\\.")
                .replace("[", "\\[")
                .replace("]", "\\]")
                .replace("*", ".*"));
    }
}
