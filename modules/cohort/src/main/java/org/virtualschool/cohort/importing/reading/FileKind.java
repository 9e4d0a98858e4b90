package org.virtualschool.cohort.importing.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a file is, told by its first bytes. */
enum FileKind {
    EMPTY,
    WORKBOOK,
    OLD_WORKBOOK,
    TEXT,
    OTHER;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final List<byte[]> OTHERS = List.of(
            bytes("%PDF"),
            bytes("{\\rtf"),
            bytes("GIF8"),
            bytes("7z\u00bc"),
            new byte[] {(byte) 0x89, 'P', 'N', 'G'},
            new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
            new byte[] {0x1F, (byte) 0x8B});

    static FileKind of(byte[] content) {
        if (content.length == 0) {
            return EMPTY;
        }
        if (begins(content, ZIP)) {
            return WORKBOOK;
        }
        if (begins(content, COMPOUND)) {
            return OLD_WORKBOOK;
        }
        return OTHERS.stream().anyMatch(start -> begins(content, start)) ? OTHER : TEXT;
    }

    private static boolean begins(byte[] content, byte[] start) {
        if (content.length < start.length) {
            return false;
        }
        for (var i = 0; i < start.length; i++) {
            if (content[i] != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
