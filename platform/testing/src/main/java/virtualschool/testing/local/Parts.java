package virtualschool.testing.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import virtualschool.testing.part.Part;
import virtualschool.testing.part.PartFailed;

/** The processes of one run. Once they are being stopped none is started any more, so that none is left. */
public final class Parts {

    private static final Duration TO_STOP = Duration.ofSeconds(4);

    private final List<Part> started = new ArrayList<>();
    private boolean stopping;

    public synchronized Part start(Supplier<Part> starting) {
        if (stopping) {
            throw new PartFailed("Stopped before everything was started");
        }
        var part = starting.get();
        started.add(part);
        return part;
    }

    /** One that was stopped on purpose. */
    public synchronized void forget(Part part) {
        started.remove(part);
    }

    synchronized boolean stopping() {
        return stopping;
    }

    /** One that has ended by itself. */
    synchronized Optional<Part> ended() {
        return started.stream().filter(part -> !part.alive()).findFirst();
    }

    public void stopAll() {
        List<Part> all;
        synchronized (this) {
            stopping = true;
            all = List.copyOf(started);
        }
        var stops = all.stream()
                .map(part -> Thread.ofPlatform().start(() -> part.stop(TO_STOP)))
                .toList();
        for (var stop : stops) {
            try {
                stop.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
