package org.virtualschool.documents.scanning;

import java.net.SocketAddress;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.virtualschool.documents.VirusScan;

/** Asks ClamAV. Only its clear words count: whatever else it answers, the file was not scanned. */
@Component
@EnableConfigurationProperties(ScanSettings.class)
class ClamdScan implements VirusScan {

    private static final Logger LOG = LoggerFactory.getLogger(ClamdScan.class);
    private static final Pattern FOUND = Pattern.compile("stream: (\\S{1,200}) FOUND");

    private final ScanSettings settings;

    ClamdScan(ScanSettings settings) {
        this.settings = settings;
    }

    @Override
    public Finding scan(byte[] content) {
        return settings.address().map(address -> asked(address, content)).orElseGet(Finding.NotScanned::new);
    }

    /** On a thread of its own, which is interrupted when patience ends: a local socket knows no time-out. */
    private Finding asked(SocketAddress address, byte[] content) {
        var answer = new FutureTask<>(() -> Clamd.ask(address, content));
        Thread.ofVirtual().name("virus-scan").start(answer);
        try {
            return finding(answer.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException failure) {
            LOG.warn("The virus scanner did not answer: {}", why(failure));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            answer.cancel(true);
        }
        return new Finding.NotScanned();
    }

    private static String why(Exception failure) {
        var cause = failure.getCause() == null ? failure : failure.getCause();
        return cause.getClass().getName();
    }

    private static Finding finding(String answer) {
        var found = FOUND.matcher(answer);
        if (found.matches()) {
            return new Finding.Infected(found.group(1));
        }
        if (answer.equals("stream: OK")) {
            return new Finding.Clean();
        }
        LOG.warn("The virus scanner could not scan a file: {}", answer);
        return new Finding.NotScanned();
    }
}
