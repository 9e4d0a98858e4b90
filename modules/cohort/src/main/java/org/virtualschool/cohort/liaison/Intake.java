package org.virtualschool.cohort.liaison;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.virtualschool.documents.FileTypes;
import org.virtualschool.documents.FileTypes.FileType;
import org.virtualschool.documents.VirusScan;
import org.virtualschool.documents.VirusScan.Finding;

/** Looks at a file before anything of it is kept: how large it is, what it is, and what the virus scanner finds. Never in a transaction. */
@Component
class Intake {

    private final FileTypes types;
    private final VirusScan scan;

    Intake(FileTypes types, VirusScan scan) {
        this.types = types;
        this.scan = scan;
    }

    /** What came of looking. @param refusal what to do, if the file is not taken @param file what is taken, if a file was sent and is */
    record Looked(Optional<String> refusal, Optional<Taken> file) {

        static final Looked AT_NOTHING = new Looked(Optional.empty(), Optional.empty());

        private static Looked refused(String whatToDo) {
            return new Looked(Optional.of(whatToDo), Optional.empty());
        }
    }

    /** A file that may be kept. @param clean whether the scanner has found nothing; otherwise nobody has scanned it yet */
    record Taken(byte[] content, FileType type, boolean clean) {
        @Override
        public String toString() {
            return "Taken[" + type.extension() + "]";
        }
    }

    Looked at(@Nullable MultipartFile sent) {
        if (sent == null || sent.isEmpty()) {
            return Looked.AT_NOTHING;
        }
        if (sent.getSize() > types.largest().toBytes()) {
            return Looked.refused("The file is larger than %d MB. Choose a smaller one"
                    .formatted(types.largest().toMegabytes()));
        }
        var content = bytes(sent);
        return types.recognise(content)
                .map(type -> scanned(content, type))
                .orElseGet(() ->
                        Looked.refused("A file of this kind is not taken, nor one with macros. Choose one of these: "
                                + String.join(", ", types.taken())));
    }

    private Looked scanned(byte[] content, FileType type) {
        return switch (scan.scan(content)) {
            case Finding.Clean clean -> taken(new Taken(content, type, true));
            case Finding.NotScanned later -> taken(new Taken(content, type, false));
            case Finding.Infected infected ->
                Looked.refused(
                        "The virus scanner found a virus in this file, so it was not kept. Tell your IT service desk: "
                                + infected.signature());
        };
    }

    private static Looked taken(Taken file) {
        return new Looked(Optional.empty(), Optional.of(file));
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
