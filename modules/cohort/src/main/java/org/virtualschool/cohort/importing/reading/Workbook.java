package org.virtualschool.cohort.importing.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.virtualschool.web.Refused;

/** An Excel workbook. Nothing in it is calculated: a formula counts as the value that Excel last saved for it. */
final class Workbook {

    private static final long LARGEST_UNPACKED = 400L * 1024 * 1024;
    private static final int MOST_LINES = 200_000;

    private Workbook() {}

    static GivenList read(byte[] content, Predicate<String> known) {
        checkParcel(content);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true))) {
            if (workbook.isDate1904()) {
                throw new Unreadable(
                        "The workbook counts its dates from 1904, so they cannot be told for sure. Save the list as"
                                + " CSV UTF-8 and send that.");
            }
            return fullest(workbook, known);
        } catch (IOException | RuntimeException e) {
            if (e instanceof Refused refused) {
                throw refused;
            }
            throw damaged();
        }
    }

    private static GivenList fullest(ReadableWorkbook workbook, Predicate<String> known) {
        var sheets = workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .map(Workbook::contents)
                .filter(sheet -> sheet.rows().stream().anyMatch(row -> !row.blank()))
                .toList();
        if (sheets.isEmpty()) {
            throw new Unreadable("The workbook is empty. Export the list again and check that it has rows.");
        }
        var chosen = sheets.stream()
                .max(Comparator.comparingLong(sheet -> sheet.score(known)))
                .orElseThrow();
        var first = sheets.getFirst();
        var read = first.score(known) == chosen.score(known) ? first : chosen;
        return Headings.over(read.rows(), known, read.notes(sheets.size()));
    }

    private static Contents contents(Sheet sheet) {
        try (var rows = sheet.openStream()) {
            var read = new ArrayList<Raw>();
            var hidden = 0;
            var formulas = 0;
            for (var row : (Iterable<Row>) rows::iterator) {
                hidden += row.isHidden() ? 1 : 0;
                formulas += (int) row.stream()
                        .filter(cell -> cell != null && cell.getType() == CellType.FORMULA)
                        .count();
                read.add(new Raw(row.getRowNum(), CellText.of(row)));
                if (read.size() > MOST_LINES) {
                    throw new Unreadable("A sheet has more than 200,000 lines. Send only the list of children.");
                }
            }
            return new Contents(sheet.getIndex() + 1, read, hidden, formulas);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Refuses a parcel that is no workbook, or that unpacks to more than any list of children could be. */
    private static void checkParcel(byte[] content) {
        var unpacked = 0L;
        var workbook = false;
        var buffer = new byte[64 * 1024];
        try (var parcel = ZipFile.builder().setByteArray(content).get()) {
            for (var entry : Collections.list(parcel.getEntries())) {
                workbook |= entry.getName().equals("xl/workbook.xml");
                try (var packed = parcel.getInputStream(entry)) {
                    for (var read = packed.read(buffer);
                            read >= 0 && unpacked <= LARGEST_UNPACKED;
                            read = packed.read(buffer)) {
                        unpacked += read;
                    }
                }
                if (unpacked > LARGEST_UNPACKED) {
                    throw new Unreadable("The workbook is too large when unpacked. Send only the list of children.");
                }
            }
        } catch (IOException e) {
            throw damaged();
        }
        if (!workbook) {
            throw new Unreadable(
                    "The file is a packed file of another kind, not an Excel workbook. Unpack it, and save the list"
                            + " as an Excel workbook (.xlsx) or as CSV UTF-8.");
        }
    }

    private static Unreadable damaged() {
        return new Unreadable(
                "The workbook is damaged and cannot be read. Open it in Excel, save it again as an Excel workbook"
                        + " (.xlsx), and send that.");
    }

    private record Contents(int number, List<Raw> rows, int hidden, int formulas) {

        long score(Predicate<String> known) {
            return rows.stream()
                    .limit(15)
                    .mapToLong(row -> Headings.known(row, known))
                    .max()
                    .orElse(0);
        }

        List<String> notes(int sheets) {
            var notes = new ArrayList<String>();
            if (sheets > 1) {
                notes.add("The workbook has " + sheets + " sheets; sheet " + number + " was read.");
            }
            if (hidden > 0) {
                notes.add("Hidden lines were read too: " + hidden + ".");
            }
            if (formulas > 0) {
                notes.add(
                        formulas
                                + " cells hold formulas. They count as the values that Excel last saved; nothing was calculated.");
            }
            return notes;
        }
    }
}
