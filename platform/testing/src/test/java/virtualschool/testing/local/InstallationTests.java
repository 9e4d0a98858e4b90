package virtualschool.testing.local;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import virtualschool.testing.part.PartFailed;

class InstallationTests {

    @Test
    void namesThePortThatIsTakenAndWhoNeedsIt() throws Exception {
        try (var somebody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var taken = somebody.getLocalPort();
            var installation = new Installation(Path.of("."), taken - 1);

            assertThatThrownBy(installation::requireFreePorts)
                    .isInstanceOf(PartFailed.class)
                    .hasMessageContaining("Port " + taken + ", which the identity server needs, is taken")
                    .hasMessageContaining("./run --port ");
        }
    }
}
