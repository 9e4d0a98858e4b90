package org.virtualschool.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.virtualschool.access.Action;
import org.virtualschool.access.ActionSource;

/** Whoever reads the audit reads words: each key that is written into it is an action, or has its words told by its module. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditWordsTests extends FourCouncils {

    private static final Path ROOT = Path.of(System.getProperty("virtualschool.root"));
    private static final Pattern WRITTEN = Pattern.compile("\\.(?:changed|viewed)\\(\\s*\"([a-z]+\\.[a-z-]+)\"");

    @Autowired
    private ObjectProvider<ActionSource> modules;

    @Test
    void everyKeyThatIsWrittenHasItsWords() {
        var written = Stream.of("platform", "modules")
                .flatMap(part -> sources(ROOT.resolve(part)))
                .flatMap(AuditWordsTests::keys)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(written).hasSizeGreaterThan(10);
        written.removeAll(known());
        assertThat(written).isEmpty();
    }

    /** Planted: a key that no module explains. */
    @Test
    void aKeyWithoutWordsIsFound() {
        assertThat(keys("audit.changed(\n    \"access.planted\", List.of(), \"x\")"))
                .allMatch(key -> !known().contains(key))
                .containsExactly("access.planted");
    }

    private Set<String> known() {
        return modules.orderedStream()
                .flatMap(module ->
                        Stream.concat(module.actions().stream().map(Action::key), module.deeds().keySet().stream()))
                .collect(Collectors.toSet());
    }

    private static Stream<String> keys(String source) {
        return WRITTEN.matcher(source).results().map(found -> found.group(1));
    }

    private static Stream<String> sources(Path part) {
        try (var files = Files.walk(part)) {
            return files
                    .filter(file -> file.toString().contains("/src/main/java/")
                            && file.toString().endsWith(".java"))
                    .map(AuditWordsTests::text)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
