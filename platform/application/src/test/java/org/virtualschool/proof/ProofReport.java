package org.virtualschool.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What was tried and caught, written beside the build's other results: {@code platform/application/target/proofs}. */
final class ProofReport {

    private static final Path FOLDER = Path.of("target", "proofs");

    private ProofReport() {}

    /** Adds a line to the proof's file; the file begins anew with each build's clean folder. */
    static synchronized void add(String proof, String line) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(
                    FOLDER.resolve(proof + ".txt"),
                    line + System.lineSeparator(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
