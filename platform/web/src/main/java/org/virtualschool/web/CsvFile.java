package org.virtualschool.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A CSV file as spreadsheets open it: UTF-8 with its mark, CRLF. A value that a spreadsheet would take for a formula begins with an
 * apostrophe, so that a name somebody typed can compute nothing on the machine of whoever opens the file; {@link #restored} takes it off again.
 */
public final class CsvFile {

    private static final String MARK = "\uFEFF";

    /** Where a formula begins, in letters of both widths; blanks before it do not keep a spreadsheet from it. */
    private static final String FORMULA = "=+-@＝＋－＠";

    /** A negative number stays one, and tables write a hyphen for "none". */
    private static final Pattern HARMLESS = Pattern.compile("-(\\d+(\\.\\d+)?)?");

    private CsvFile() {}

    /** The whole file. */
    public static byte[] of(List<String> headings, Stream<List<String>> rows) {
        var text = new StringWriter();
        text.append(MARK);
        try (var file = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            file.writeRecord(headings);
            rows.forEach(
                    row -> file.writeRecord(row.stream().map(CsvFile::harmless).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static String harmless(String value) {
        return isDangerous(value) ? "'" + value : value;
    }

    /** What a value of such a file was before it was written: without the apostrophe that kept it from being a formula. */
    public static String restored(String value) {
        return value.startsWith("'") && isDangerous(value.substring(1)) ? value.substring(1) : value;
    }

    private static boolean isDangerous(String value) {
        var begins = value.stripLeading();
        var formula = !begins.isEmpty() && FORMULA.indexOf(begins.charAt(0)) >= 0;
        return formula && !HARMLESS.matcher(value).matches()
                || !value.isEmpty() && Character.isISOControl(value.charAt(0));
    }
}
