package org.virtualschool.directory.loading;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The data files that come with the module, each beside its SOURCE.md. Columns are read by name. */
final class DataFile {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private DataFile() {}

    static byte[] bytes(String file) {
        try (var stream = open(file)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    static Stream<NamedCsvRecord> rows(String file) {
        return rows(bytes(file));
    }

    /** Rows by the names of their columns, in whatever order and beside whatever others these stand. */
    static Stream<NamedCsvRecord> rows(byte[] content) {
        var text = text(content);
        return CsvReader.builder()
                .ofNamedCsvRecord(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text)
                .stream();
    }

    /** What the row says; empty also where the file lacks the column. */
    static String optional(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("");
    }

    /** The register is published in Windows-1252, most other files in UTF-8: what is no UTF-8 is the other. */
    private static String text(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(content, WINDOWS);
        }
    }

    static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    /** One fingerprint of the files and of the edition of the code that reads them. */
    static String sha256(List<String> files, int edition) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.forEach(file -> digest.update(bytes(file)));
            digest.update(("edition " + edition).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream open(String file) {
        var stream = DataFile.class.getClassLoader().getResourceAsStream("directory/" + file);
        if (stream == null) {
            throw new IllegalStateException("The data file " + file + " is not on the class path");
        }
        return stream;
    }
}
