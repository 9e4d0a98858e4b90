package org.virtualschool.cohort.importing.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Several files packed into one: a ZIP file that somebody made, or that we make of files sent together. An Excel workbook is one too. */
public final class Parcel {

    private static final long LARGEST_UNPACKED = 400L * 1024 * 1024;
    private static final int MOST_FILES = 40;
    private static final String WORKBOOK = "xl/workbook.xml";

    private final Map<String, byte[]> files;

    private Parcel(Map<String, byte[]> files) {
        this.files = files;
    }

    /** A file with its name. It prints no content. */
    public record Named(String name, byte[] content) {
        @Override
        public String toString() {
            return "Named[" + content.length + " bytes]";
        }
    }

    /** One file that holds all of them. Of one file, the file itself. */
    public static byte[] pack(List<Named> files) {
        return files.size() == 1 ? files.getFirst().content() : packed(files);
    }

    /** One ZIP file of them, also of one. */
    public static byte[] packed(List<Named> files) {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            for (var file : files) {
                zip.putNextEntry(new ZipEntry((files.indexOf(file) + 1) + "/" + file.name()));
                zip.write(file.content());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** Whether the packed file is a workbook. @throws Unreadable if it is damaged */
    static boolean isWorkbook(byte[] content) {
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            return zip.getEntry(WORKBOOK) != null;
        } catch (IOException e) {
            throw damaged();
        }
    }

    /** @throws Unreadable if it is damaged, or unpacks to more than any return or list could be */
    static Parcel open(byte[] content) {
        var files = new LinkedHashMap<String, byte[]>();
        var left = LARGEST_UNPACKED;
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                if (isFile(entry)) {
                    var file = unpack(zip, entry, left);
                    left -= file.length;
                    files.put(entry.getName(), file);
                }
                if (files.size() > MOST_FILES) {
                    throw new Unreadable("There are more than 40 files. Send only the tables of one return.");
                }
            }
        } catch (IOException e) {
            throw damaged();
        }
        if (files.isEmpty()) {
            throw new Unreadable("The ZIP file is empty. Pack the files of the return again.");
        }
        return new Parcel(files);
    }

    /** By name. */
    Map<String, byte[]> files() {
        return files;
    }

    private static byte[] unpack(ZipFile zip, ZipArchiveEntry entry, long left) throws IOException {
        try (var packed = zip.getInputStream(entry)) {
            var file = packed.readNBytes((int) Math.min(left + 1, ListFile.LARGEST + 1L));
            if (file.length > left || file.length > ListFile.LARGEST) {
                throw new Unreadable("The files are too large when unpacked. Send only the tables of one return.");
            }
            return file;
        }
    }

    /** Folders, and what a Mac adds beside each file, are none. */
    private static boolean isFile(ZipArchiveEntry entry) {
        var path = List.of(entry.getName().split("/"));
        return !entry.isDirectory()
                && !path.contains("__MACOSX")
                && !path.getLast().startsWith(".");
    }

    private static Unreadable damaged() {
        return new Unreadable("The file is packed and damaged, so it cannot be read. Save or pack it again.");
    }
}
