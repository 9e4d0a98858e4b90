package org.virtualschool.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;
import virtualschool.testing.HouseRules;

/** The rules of style, over every class of the product, and over violations planted for them. */
class HouseRulesTests {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location ->
                    !location.matches(java.util.regex.Pattern.compile(".*/Jte[^/]*Generated(\\$[^/]*)?\\.class")))
            .importPackages("org.virtualschool");

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("virtualschool.planted");

    static Stream<String> rules() {
        return HouseRules.all().keySet().stream();
    }

    static Stream<String> modules() {
        return House.MODULES.stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(String rule) {
        HouseRules.named(rule).check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsThePlantedViolation(String rule) {
        var found = HouseRules.named(rule).evaluate(PLANTED).getFailureReport();

        assertThat(found.isEmpty()).as(rule).isFalse();
        ProofReport.caught("Structure", rule + ": " + found.getDetails().getFirst());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void slicesDoNotGoRoundInCircles(String module) {
        HouseRules.slicesWithoutCycles("org.virtualschool." + module).check(PRODUCT);
    }

    @Test
    void findsThePlantedCircle() {
        var found = HouseRules.slicesWithoutCycles("virtualschool.planted.cohort")
                .evaluate(PLANTED)
                .getFailureReport();

        assertThat(found.isEmpty()).isFalse();
        ProofReport.caught(
                "Structure",
                "slices that import each other: " + found.getDetails().getFirst());
    }

    @Test
    void findsThePlantedImportAcrossSlices() {
        var violations = ApplicationModules.of("virtualschool.planted.house", new ImportOption.DoNotIncludeArchives())
                .detectViolations();

        assertThat(violations.getMessages()).anyMatch(message -> message.contains("PlantedSlice"));
        ProofReport.caught(
                "Structure",
                "an import of another module's slice: "
                        + violations.getMessages().getFirst());
    }
}
