package org.virtualschool.documents.sniffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import org.virtualschool.documents.FileTypes.FileType;

/** What a file is, its content says: a name proves nothing, and what may do harm when it is opened is not taken. */
class FileTypesTests {

    private final Sniffing types = new Sniffing(new FileSettings(DataSize.ofMegabytes(20)));

    @Test
    void documentsAndPicturesAreTaken() {
        assertThat(extension("%PDF-1.7\n%rest".getBytes(StandardCharsets.US_ASCII)))
                .contains("pdf");
        assertThat(extension(
                        new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F'}))
                .contains("jpg");
        assertThat(extension(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}))
                .contains("png");
        assertThat(extension(packed("[Content_Types].xml", "word/document.xml")))
                .contains("docx");
        assertThat(extension(packed("[Content_Types].xml", "xl/workbook.xml"))).contains("xlsx");
    }

    @Test
    void programsPagesAndUnknownThingsAreNot() {
        assertThat(extension("MZ\u0090 a program".getBytes(StandardCharsets.ISO_8859_1)))
                .isEmpty();
        assertThat(extension("<!doctype html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(extension("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(extension("Some words".getBytes(StandardCharsets.US_ASCII))).isEmpty();
        assertThat(extension(new byte[0])).isEmpty();
        assertThat(extension(packed("anything.exe"))).as("a packed folder").isEmpty();
    }

    @Test
    void anOfficeDocumentWithMacrosIsNotTaken() {
        assertThat(extension(packed("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isEmpty();
        assertThat(extension(packed("[Content_Types].xml", "xl/workbook.xml", "xl/VBAPROJECT.BIN")))
                .isEmpty();
    }

    /** Six thousand parts of nothing, and one part of 400 MB of nothing. */
    @Test
    void aBombIsNotTaken() {
        var many = new String[6_000];
        for (var i = 0; i < many.length; i++) {
            many[i] = "word/" + i;
        }
        many[0] = "[Content_Types].xml";
        many[1] = "word/document.xml";

        assertThat(extension(packed(many))).isEmpty();
        assertThat(extension(large(400))).isEmpty();
        assertThat(extension(large(1))).contains("docx");
    }

    private Optional<String> extension(byte[] content) {
        return types.recognise(content).map(FileType::extension);
    }

    private static byte[] packed(String... names) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<x/>".getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] large(int megabytes) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<x/>".getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (var i = 0; i < megabytes; i++) {
                zip.write(new byte[1024 * 1024]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
