package org.virtualschool.documents.scanning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.virtualschool.documents.VirusScan.Finding;

/** A file is clean only when the scanner says so in clear words; whatever else happens, it was not scanned. */
class VirusScanTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void aCleanFileIsClean() throws IOException {
        try (var clamd = StandInClamd.onTcp()) {
            assertThat(scan(clamd.address(), new byte[0])).isEqualTo(new Finding.Clean());
            assertThat(scan(clamd.address(), new byte[3 * 64 * 1024 + 1])).isEqualTo(new Finding.Clean());
        }
    }

    @Test
    void theTestVirusIsFoundAlsoBehindMuchElse() throws IOException {
        var behind = new byte[1_000_000];
        System.arraycopy(StandInClamd.EICAR, 0, behind, 65_500, StandInClamd.EICAR.length);

        try (var clamd = StandInClamd.onTcp()) {
            assertThat(scan(clamd.address(), StandInClamd.EICAR))
                    .isEqualTo(new Finding.Infected("Win.Test.EICAR_HDB-1"));
            assertThat(scan(clamd.address(), behind)).isInstanceOf(Finding.Infected.class);
        }
    }

    @Test
    void itIsAskedThroughALocalSocketToo(@TempDir Path folder) throws IOException {
        try (var clamd = StandInClamd.onSocket(folder.resolve("clamd.ctl"))) {
            assertThat(scan(clamd.address(), StandInClamd.EICAR)).isInstanceOf(Finding.Infected.class);
        }
    }

    @Test
    void whatIsTooLargeForTheScannerWasNotScanned() throws IOException {
        try (var clamd = StandInClamd.onTcp()) {
            assertThat(scan(clamd.address(), new byte[26 * 1024 * 1024])).isEqualTo(new Finding.NotScanned());
        }
    }

    @Test
    void withoutAScannerNothingIsScanned() throws IOException {
        String gone;
        try (var clamd = StandInClamd.onTcp()) {
            gone = clamd.address();
        }

        assertThat(scan("", StandInClamd.EICAR)).isEqualTo(new Finding.NotScanned());
        assertThat(scan(gone, StandInClamd.EICAR)).isEqualTo(new Finding.NotScanned());
        assertThat(scan("unix:/nowhere/clamd.ctl", StandInClamd.EICAR)).isEqualTo(new Finding.NotScanned());
    }

    /** It accepts, and says nothing. */
    @Test
    void aScannerThatHangsIsNotWaitedForForEver() throws IOException {
        try (var silent = ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
            var port = ((InetSocketAddress) silent.getLocalAddress()).getPort();
            var began = Instant.now();

            assertThat(new ClamdScan(new ScanSettings("tcp://127.0.0.1:" + port, Duration.ofMillis(300)))
                            .scan(new byte[10]))
                    .isEqualTo(new Finding.NotScanned());
            assertThat(Duration.between(began, Instant.now())).isLessThan(PATIENCE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:3310", "http://localhost:3310", "tcp:///x", "clamd"})
    void anAddressThatIsNoneStopsTheStart(String address) {
        assertThatThrownBy(() -> new ScanSettings(address, PATIENCE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("VS_CLAMD");
    }

    private static Finding scan(String address, byte[] content) {
        return new ClamdScan(new ScanSettings(address, PATIENCE)).scan(content);
    }
}
