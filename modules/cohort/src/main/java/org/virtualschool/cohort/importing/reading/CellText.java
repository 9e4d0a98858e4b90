package org.virtualschool.cohort.importing.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** What a cell of a workbook says, as text: dates as 2026-11-21, numbers without loss, leading zeros where the cell shows them. */
final class CellText {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final BigDecimal FIRST_SURE_DAY = BigDecimal.valueOf(61);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+([eE][+-]?[0-9]+)?");

    private CellText() {}

    static List<String> of(Row row) {
        var values = new ArrayList<String>();
        for (var i = 0; i < row.getCellCount(); i++) {
            values.add(of(row.getCell(i)));
        }
        return values;
    }

    private static String of(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        return switch (cell.getType()) {
            case STRING -> String.valueOf(cell.getValue());
            case NUMBER -> number(cell.asNumber(), cell);
            case FORMULA -> lastSaved(cell);
            case BOOLEAN -> Boolean.TRUE.equals(cell.asBoolean()) ? "TRUE" : "FALSE";
            default -> raw(cell);
        };
    }

    /** A formula whose result was never saved stays what it is: text that begins with an equals sign. */
    private static String lastSaved(Cell cell) {
        var saved = cell.getRawValue();
        if (saved == null) {
            return "=" + cell.getFormula();
        }
        return NUMBER.matcher(saved).matches() ? number(new BigDecimal(saved), cell) : saved;
    }

    private static String number(BigDecimal value, Cell cell) {
        var format = cell.getDataFormatString() == null ? "" : cell.getDataFormatString();
        if (showsDate(format, cell) && value.compareTo(FIRST_SURE_DAY) >= 0 && value.compareTo(LAST_DAY) <= 0) {
            return DAY_ZERO.plusDays(value.longValue()).toString();
        }
        var plain = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        return format.matches("0{2,}") && plain.matches("[0-9]+")
                ? "0".repeat(Math.max(0, format.length() - plain.length())) + plain
                : plain;
    }

    private static boolean showsDate(String format, Cell cell) {
        var id = cell.getDataFormatId();
        if (id != null && ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))) {
            return true;
        }
        var bare = QUOTED.matcher(format).replaceAll("").toLowerCase(java.util.Locale.ROOT);
        return bare.contains("d") || bare.contains("y") || bare.contains("mmm");
    }

    private static String raw(Cell cell) {
        return cell.getRawValue() == null ? "" : cell.getRawValue();
    }
}
