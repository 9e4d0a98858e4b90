package org.virtualschool.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.virtualschool.tenancy.manifest.Manifest;

/** A key stands in a council's manifest when something reads it, and not before. */
class ManifestKeysTests {

    private static final String RECORD = Manifest.class.getName();

    @Test
    void everyKeyIsRead() {
        var product = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.virtualschool.tenancy", "org.virtualschool.access");

        assertThat(unread(product)).isEmpty();
    }

    /** Planted: the record without those who read it. */
    @Test
    void aKeyThatNothingReadsIsFound() {
        var alone = new ClassFileImporter().importPackages(Manifest.class.getPackageName());

        assertThat(unread(alone))
                .contains("Branding.colour", "Manifest.slug", "Saml.metadata")
                .doesNotContain("Post.way");
    }

    private static List<String> unread(JavaClasses classes) {
        return classes.stream()
                .filter(type -> isOfTheRecord(type.getName()))
                .flatMap(ManifestKeysTests::unread)
                .sorted()
                .toList();
    }

    private static Stream<String> unread(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> isComponent(type, method))
                .filter(method -> method.getAccessesToSelf().stream()
                        .allMatch(call -> isOfTheRecord(call.getOriginOwner().getName())))
                .map(method -> type.getSimpleName() + "." + method.getName());
    }

    private static boolean isOfTheRecord(String type) {
        return type.equals(RECORD) || type.startsWith(RECORD + "$");
    }

    private static boolean isComponent(JavaClass type, JavaMethod method) {
        return method.getRawParameterTypes().isEmpty()
                && Stream.of(type.reflect().getRecordComponents())
                        .anyMatch(component -> component.getName().equals(method.getName()));
    }
}
