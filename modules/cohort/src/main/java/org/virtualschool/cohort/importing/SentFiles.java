package org.virtualschool.cohort.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.virtualschool.cohort.importing.reading.Parcel;

/** What somebody sent with a form: one file, or several that are one thing. */
record SentFiles(List<MultipartFile> files) {

    static SentFiles of(@Nullable List<MultipartFile> sent) {
        return new SentFiles(Objects.requireNonNullElse(sent, List.<MultipartFile>of()).stream()
                .filter(file -> !file.isEmpty() || !named(file).isEmpty())
                .toList());
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    /** As the history of lists names it. */
    String name() {
        return files.stream().map(SentFiles::bare).collect(Collectors.joining(", "));
    }

    /** The file, or all of them packed into one. */
    byte[] content() {
        return Parcel.pack(files.stream()
                .map(file -> new Parcel.Named(bare(file), bytes(file)))
                .toList());
    }

    /** Without the folders that some browsers send with it. */
    private static String bare(MultipartFile file) {
        var name = named(file);
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private static String named(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
