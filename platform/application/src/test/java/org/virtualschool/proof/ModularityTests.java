package org.virtualschool.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.virtualschool.VirtualSchoolApplication;

/** The house stands as {@code architecture} says: these modules, these dependencies, no way round them. */
class ModularityTests {

    private static final Path ROOT = Path.of(System.getProperty("virtualschool.root"));
    private static final ApplicationModules MODULES = ApplicationModules.of(VirtualSchoolApplication.class);

    @Test
    void nobodyReachesIntoAnotherModule() {
        MODULES.verify();
    }

    @Test
    void theModulesAreTheseAndNoOthers() {
        assertThat(MODULES.stream().map(module -> module.getIdentifier().toString()))
                .containsExactlyInAnyOrderElementsOf(House.MODULES);
    }

    @Test
    void migrationsRunInTheOrderOfTheHouse() throws IOException {
        var configuration = Files.readString(ROOT.resolve("platform/boot/src/main/resources/application.yaml"));

        var order = Pattern.compile("migrations: (.*)").matcher(configuration);

        assertThat(order.find()).isTrue();
        assertThat(Arrays.stream(order.group(1).split(",")).map(String::strip))
                .containsExactlyElementsOf(House.SCHEMAS);
    }

    static Stream<String> modules() {
        return House.MODULES.stream();
    }

    /** The pom is the first fence and the declaration the second: they must say the same. */
    @ParameterizedTest
    @MethodSource("modules")
    void declaresInCodeWhatItsPomDependsOn(String module) throws IOException, ClassNotFoundException {
        assertThat(declared(module)).isEqualTo(inPom(module));
    }

    @Test
    void isDrawn() {
        new Documenter(MODULES).writeDocumentation();
    }

    private static Set<String> declared(String module) throws ClassNotFoundException {
        var declaration =
                Class.forName("org.virtualschool." + module + ".package-info").getAnnotation(ApplicationModule.class);
        return Arrays.stream(declaration.allowedDependencies())
                .map(dependency -> dependency.replaceAll(" ::.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> inPom(String module) throws IOException {
        var folder = Files.isDirectory(ROOT.resolve("modules").resolve(module)) ? "modules" : "platform";
        var pom = Files.readString(ROOT.resolve(folder).resolve(module).resolve("pom.xml"));
        return Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL)
                .matcher(pom)
                .results()
                .map(dependency -> dependency.group(1))
                .filter(dependency -> dependency.contains("<groupId>org.virtualschool</groupId>")
                        && !dependency.contains("<scope>test</scope>"))
                .map(dependency -> dependency.replaceAll("(?s).*<artifactId>(.*?)</artifactId>.*", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
