package org.virtualschool.web.failure;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Logs a fault of ours under a reference. Kinds of exception and places in the code only: an exception's message may repeat what somebody
 * typed. With the logger at debug, as on a developer's machine, the whole exception.
 */
@Component
class FaultLog {

    private static final Logger LOG = LoggerFactory.getLogger(FaultLog.class);
    private static final int PLACES = 40;

    /** Gives back the reference. */
    String note(Throwable fault) {
        var reference = UuidCreator.getTimeOrderedEpoch().toString().substring(24);
        LOG.error("Fault {}: {}", reference, told(fault));
        LOG.debug("Fault {}", reference, fault);
        return reference;
    }

    private static String told(Throwable fault) {
        var told = new StringBuilder();
        for (var each = fault; each != null && told.length() < 20_000; each = each.getCause()) {
            told.append(told.isEmpty() ? "" : "\ncaused by ")
                    .append(each.getClass().getName());
            told.append(Arrays.stream(each.getStackTrace())
                    .limit(PLACES)
                    .map(place -> "\n\tat " + place)
                    .collect(Collectors.joining()));
        }
        return told.toString();
    }
}
