package org.virtualschool.documents.scanning;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the virus scanner is reached.
 *
 * @param clamd {@code tcp://host:3310} or {@code unix:/run/clamav/clamd.ctl}; empty where there is none
 * @param patience the longest wait for an answer
 */
@ConfigurationProperties("virtual-school.virus-scan")
record ScanSettings(
        @DefaultValue("") String clamd, @DefaultValue("30s") Duration patience) {

    private static final int PORT = 3310;
    private static final String UNIX = "unix:";
    private static final String WORDS =
            "Set virtual-school.virus-scan.clamd (environment VS_CLAMD) to tcp://host:port or unix:/path, or leave it empty";

    /** @throws IllegalStateException for an address that is neither, so that the platform does not start without the scanner it was given */
    ScanSettings {
        address(clamd);
    }

    Optional<SocketAddress> address() {
        return address(clamd);
    }

    private static Optional<SocketAddress> address(String clamd) {
        if (clamd.isBlank()) {
            return Optional.empty();
        }
        if (clamd.startsWith(UNIX)) {
            return Optional.of(UnixDomainSocketAddress.of(clamd.substring(UNIX.length())));
        }
        return Optional.of(tcp(clamd));
    }

    private static SocketAddress tcp(String clamd) {
        try {
            var address = URI.create(clamd);
            if (!"tcp".equals(address.getScheme()) || address.getHost() == null) {
                throw new IllegalStateException(WORDS);
            }
            return new InetSocketAddress(address.getHost(), address.getPort() < 0 ? PORT : address.getPort());
        } catch (IllegalArgumentException noAddress) {
            throw new IllegalStateException(WORDS, noAddress);
        }
    }
}
