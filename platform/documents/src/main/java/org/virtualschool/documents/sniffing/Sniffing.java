package org.virtualschool.documents.sniffing;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.tika.Tika;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.virtualschool.documents.FileTypes;

/** Apache Tika says what a file is, without its name; of an office document the parts inside must say so too. What is taken is data. */
@Component
@EnableConfigurationProperties(FileSettings.class)
class Sniffing implements FileTypes {

    private static final List<String> PACKED = List.of("application/zip", "application/x-tika-ooxml");

    private final Tika tika = new Tika();
    private final List<Taken> taken;
    private final DataSize largest;

    Sniffing(FileSettings settings) {
        this.taken = read();
        this.largest = settings.largest();
    }

    /** @param part what an office document of this kind has inside; empty for other kinds */
    private record Taken(FileType type, String part) {}

    @Override
    public Optional<FileType> recognise(byte[] content) {
        if (content.length == 0) {
            return Optional.empty();
        }
        var detected = tika.detect(content);
        var office = PACKED.contains(detected) || detected.startsWith("application/vnd.oasis.opendocument");
        if (!office) {
            return byType(detected);
        }
        return OfficeParts.of(content)
                .filter(parts -> !parts.holdMacros())
                .flatMap(parts -> PACKED.contains(detected) ? byParts(parts) : byType(detected));
    }

    @Override
    public List<String> taken() {
        return taken.stream().map(one -> one.type().says()).toList();
    }

    @Override
    public DataSize largest() {
        return largest;
    }

    private Optional<FileType> byType(String mediaType) {
        return taken.stream()
                .map(Taken::type)
                .filter(type -> type.mediaType().equals(mediaType))
                .findFirst();
    }

    private Optional<FileType> byParts(OfficeParts parts) {
        return taken.stream()
                .filter(one -> !one.part().isEmpty() && parts.have(one.part()))
                .map(Taken::type)
                .findFirst();
    }

    private static List<Taken> read() {
        try (var file = Sniffing.class.getResourceAsStream("/documents/file-types.csv");
                var rows = CsvReader.builder()
                        .ofNamedCsvRecord(
                                new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            return rows.stream()
                    .map(row -> new Taken(
                            new FileType(row.getField("media_type"), row.getField("extension"), row.getField("says")),
                            row.getField("part")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
