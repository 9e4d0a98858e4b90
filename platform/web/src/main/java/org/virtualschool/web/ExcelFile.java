package org.virtualschool.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An Excel workbook of one sheet. Every cell is text, so that none computes anything and no leading zero is lost; what XML cannot hold is left out. */
public final class ExcelFile {

    /** What kind of file it is. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final Pattern UNWRITABLE = Pattern.compile(
            "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    private static final int LONGEST_CELL = 32_767;

    private ExcelFile() {}

    /** The whole file. @param sheet its name, 31 letters at most */
    public static byte[] of(String sheet, List<String> headings, Stream<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Virtual School", "1.0")) {
            var worksheet = workbook.newWorksheet(sheet);
            write(worksheet, 0, headings);
            worksheet.range(0, 0, 0, headings.size() - 1).style().bold().set();
            worksheet.freezePane(0, 1);
            var number = 1;
            for (var row : rows.toList()) {
                write(worksheet, number++, row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int row, List<String> values) {
        for (var column = 0; column < values.size(); column++) {
            sheet.value(row, column, writable(values.get(column)));
        }
    }

    private static String writable(String value) {
        var text = UNWRITABLE.matcher(value).replaceAll("");
        return text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text;
    }
}
