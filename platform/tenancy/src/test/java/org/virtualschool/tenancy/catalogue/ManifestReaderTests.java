package org.virtualschool.tenancy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestReaderTests {

    private static final Path EXAMPLE =
            Path.of(System.getProperty("virtualschool.root"), "tenants/_example/tenant.yaml");

    @TempDir
    private Path folder;

    @Test
    void readsEveryKeyThatTheExampleExplains() throws IOException {
        var post = Objects.requireNonNull(read(Files.readString(EXAMPLE)).post());

        assertThat(post.senderName()).isEqualTo("Example Council");
        assertThat(post.way()).isEqualTo(TenantManifest.Way.GOV_UK_NOTIFY);
        assertThat(Objects.requireNonNull(post.govUkNotify()).key()).isEqualTo("example");
    }

    @Test
    void lacksNothingWithoutASectionAboutPost() throws IOException {
        assertThat(read(Files.readString(EXAMPLE).replaceAll("(?s)\n {2}post:.*", "\n"))
                        .post())
                .isNull();
    }

    @Test
    void refusesAnAccountThatIsNotUsedAndAWayWithoutAnAccount() throws IOException {
        var example = Files.readString(EXAMPLE);

        assertThatThrownBy(() -> read(example.replace("way: gov-uk-notify", "way: smtp")))
                .hasMessageContaining("go together");
        assertThatThrownBy(() -> read(example.replaceAll("(?s)\n {4}gov-uk-notify:.*", "\n")))
                .hasMessageContaining("go together");
    }

    @Test
    void readsHowLongASessionCountsWithinBounds() throws IOException {
        var example = Files.readString(EXAMPLE);

        assertThat(read(example.replace("idle-minutes: 30", "idle-minutes: 5")).sessions())
                .isEqualTo(new TenantManifest.Sessions(5, 8));
        assertThat(read(example.replaceAll("idle-minutes: 30", "")).sessions())
                .isEqualTo(TenantManifest.Sessions.USUAL);
        for (var wrong : new String[] {"idle-minutes: 4", "idle-minutes: 61"}) {
            assertThatThrownBy(() -> read(example.replace("idle-minutes: 30", wrong)))
                    .hasMessageContaining("'idle-minutes' is from 5 to 60");
        }
        for (var wrong : new String[] {"longest-hours: 0", "longest-hours: 13"}) {
            assertThatThrownBy(() -> read(example.replace("longest-hours: 8", wrong)))
                    .hasMessageContaining("'longest-hours' is from 1 to 12");
        }
    }

    private TenantManifest read(String manifest) throws IOException {
        Files.createDirectories(folder.resolve("example"));
        Files.writeString(folder.resolve("example/tenant.yaml"), manifest);
        return ManifestReader.readAll(folder).getFirst();
    }
}
