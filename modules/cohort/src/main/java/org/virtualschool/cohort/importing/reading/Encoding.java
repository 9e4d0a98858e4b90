package org.virtualschool.cohort.importing.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Which letters the bytes of a text file stand for: told by its mark if it has one, else UTF-8 if it is, else Windows-1252. */
enum Encoding {
    UTF_8("UTF-8", 0xEF, 0xBB, 0xBF),
    UTF_32_LE("UTF-32LE", 0xFF, 0xFE, 0, 0),
    UTF_32_BE("UTF-32BE", 0, 0, 0xFE, 0xFF),
    UTF_16_LE("UTF-16LE", 0xFF, 0xFE),
    UTF_16_BE("UTF-16BE", 0xFE, 0xFF);

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final Charset charset;
    private final int[] mark;

    Encoding(String charset, int... mark) {
        this.charset = Charset.forName(charset);
        this.mark = mark;
    }

    /** The text and how its letters were told. */
    record Decoded(String text, Optional<String> note) {}

    /** @throws Unreadable if the bytes are no text, or text in two encodings at once */
    static Decoded decode(byte[] content) {
        for (var encoding : values()) {
            if (encoding.marks(content)) {
                return marked(content, encoding);
            }
        }
        var unmarked = looksLikeUtf16(content);
        if (unmarked.isPresent()) {
            return marked(content, unmarked.get(), 0);
        }
        var utf8 = strictly(content, 0, StandardCharsets.UTF_8);
        return utf8.map(text -> new Decoded(text, Optional.empty())).orElseGet(() -> windows(content));
    }

    private static Decoded marked(byte[] content, Encoding encoding) {
        return marked(content, encoding, encoding.mark.length);
    }

    private static Decoded marked(byte[] content, Encoding encoding, int from) {
        var note =
                encoding == UTF_8 ? Optional.<String>empty() : Optional.of("Read as " + encoding.charset.name() + ".");
        return strictly(content, from, encoding.charset)
                .map(text -> new Decoded(text, note))
                .orElseThrow(() -> new Unreadable("The file says it is " + encoding.charset.name()
                        + " but is not: it is damaged or cut off. Export it again as CSV UTF-8."));
    }

    private static Decoded windows(byte[] content) {
        if (mixesUtf8(content)) {
            throw new Unreadable(
                    "The file mixes two encodings, so some letters cannot be told. Open it where it came from"
                            + " and save it again as CSV UTF-8.");
        }
        var text = new String(content, WINDOWS);
        if (text.indexOf('\uFFFD') >= 0) {
            throw new Unreadable(
                    "The file is not a text file. Save the list as CSV UTF-8 or as an Excel workbook (.xlsx).");
        }
        return new Decoded(
                text, Optional.of("Read as Windows-1252, the older encoding of Windows. Check letters with accents."));
    }

    private static Optional<String> strictly(byte[] content, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content, from, content.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Text in Latin letters as UTF-16 has a zero in nearly every second byte; in no other encoding has it any. */
    private static Optional<Encoding> looksLikeUtf16(byte[] content) {
        var seen = Math.min(content.length, 2000);
        var zeros = new int[2];
        for (var i = 0; i < seen; i++) {
            zeros[i % 2] += content[i] == 0 ? 1 : 0;
        }
        var most = seen * 2 / 5;
        if (seen >= 4 && zeros[1] > most && zeros[0] == 0) {
            return Optional.of(UTF_16_LE);
        }
        return seen >= 4 && zeros[0] > most && zeros[1] == 0 ? Optional.of(UTF_16_BE) : Optional.empty();
    }

    /** Whether a letter with an accent, or a curly quotation mark, stands there as UTF-8 writes it. */
    private static boolean mixesUtf8(byte[] content) {
        for (var i = 0; i + 2 < content.length; i++) {
            var first = content[i] & 0xFF;
            var goesOn = (content[i + 1] & 0xC0) == 0x80;
            if (goesOn && (first == 0xC3 || first == 0xC5 || (first == 0xE2 && (content[i + 2] & 0xC0) == 0x80))) {
                return true;
            }
        }
        return false;
    }

    private boolean marks(byte[] content) {
        if (content.length < mark.length) {
            return false;
        }
        for (var i = 0; i < mark.length; i++) {
            if ((content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
