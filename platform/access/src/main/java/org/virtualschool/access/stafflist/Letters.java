package org.virtualschool.access.stafflist;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Which letters a file's bytes stand for, as spreadsheets write them: with a mark, else UTF-8 if it is that, else Windows-1252. */
final class Letters {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String MARK = "\uFEFF";

    private Letters() {}

    /** @throws UnreadableStaffList for what is no text */
    static String of(byte[] content) {
        if (begins(content, 'P', 'K')) {
            throw new UnreadableStaffList(
                    "This is a workbook or an archive. Open it and save it as “CSV UTF-8 (comma delimited)”");
        }
        var text = (begins(content, 0xFF, 0xFE) || begins(content, 0xFE, 0xFF)
                        ? strictly(content, StandardCharsets.UTF_16)
                        : strictly(content, StandardCharsets.UTF_8))
                .orElseGet(() -> new String(content, WINDOWS));
        var bare = text.startsWith(MARK) ? text.substring(1) : text;
        if (bare.indexOf('\0') >= 0 || bare.indexOf('\uFFFD') >= 0) {
            throw new UnreadableStaffList(
                    "The file is not a text file. Save the list as “CSV UTF-8 (comma delimited)”");
        }
        return bare;
    }

    private static Optional<String> strictly(byte[] content, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean begins(byte[] content, int first, int second) {
        return content.length > 1 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }
}
