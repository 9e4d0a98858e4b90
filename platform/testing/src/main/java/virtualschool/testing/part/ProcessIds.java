package virtualschool.testing.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A folder with a file for each process: its id and when it began, so that what a killed run left behind is found again, and a
 * stranger that was given the same id later is not taken for it.
 */
public final class ProcessIds {

    private final Path folder;

    public ProcessIds(Path folder) {
        this.folder = folder;
    }

    public void remember(String name, ProcessHandle process) {
        try {
            Files.createDirectories(folder);
            Files.writeString(file(name), process.pid() + " " + began(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process of that name, if it still runs. One that was killed but not yet collected has no command any more. */
    public Optional<ProcessHandle> running(String name) {
        try {
            if (!Files.isRegularFile(file(name))) {
                return Optional.empty();
            }
            var parts = Files.readString(file(name)).strip().split(" ", 2);
            return ProcessHandle.of(Long.parseLong(parts[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> process.info().command().isPresent())
                    .filter(process -> parts.length == 2 && began(process).equals(parts[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void forget(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name) {
        return folder.resolve(name.replace(' ', '-') + ".pid");
    }

    private static String began(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }
}
