package virtualschool.testing.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnglandTests {

    private final England england = England.read(Path.of(System.getProperty("virtualschool.root")));

    @Test
    void hasEveryAuthorityWithAsManyChildrenAsItLooksAfter() {
        assertThat(england.authorities()).hasSize(153);
        assertThat(england.authorities().stream()
                        .mapToInt(England.Authority::children)
                        .sum())
                .isEqualTo(81_770);
        assertThat(england.withSlug(Surroundings.LARGEST).children()).isEqualTo(2_317);
    }

    @Test
    void placesTwoChildrenInThreeInTheirCouncil() {
        var leeds = england.withSlug("leeds");

        var children = leeds.roll().opening(900);

        assertThat(children)
                .filteredOn(child -> leeds.postcodes().contains(child.cell("Placement postcode")))
                .hasSizeBetween(540, 660);
    }

    @Test
    void writesAManifestForEach(@TempDir Path folder) {
        England.writeManifests(folder, england.authorities());

        assertThat(folder.resolve("bournemouth-christchurch-and-poole/tenant.yaml"))
                .content()
                .contains("slug: bournemouth-christchurch-and-poole", "dfe: \"839\"", "alias: la-839");
        assertThat(folder).isDirectoryRecursivelyContaining("glob:**/st-helens/tenant.yaml");
        assertThat(Files.exists(folder.resolve("isles-of-scilly/tenant.yaml"))).isTrue();
    }

    @Test
    void sendsChildrenToAsManySchoolsAsTheirNumberAsksFor() {
        var large = england.withSlug(Surroundings.LARGEST).roll().opening(2_317);

        assertThat(large.stream()
                        .map(child -> child.cell("School URN"))
                        .distinct()
                        .count())
                .isBetween(400L, 470L);
        assertThat(england.withSlug("rutland").roll().opening(32)).hasSize(32);
    }
}
