package org.virtualschool.cohort.export;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.virtualschool.web.CsvFile;
import org.virtualschool.web.ExcelFile;

/** As what a list is taken along. */
enum FileFormat {
    XLSX("Excel workbook (.xlsx)", ExcelFile.TYPE) {
        @Override
        byte[] write(List<String> headings, Stream<List<String>> rows) {
            return ExcelFile.of("Children", headings, rows);
        }
    },
    CSV("CSV file (.csv)", "text/csv; charset=utf-8") {
        @Override
        byte[] write(List<String> headings, Stream<List<String>> rows) {
            return CsvFile.of(headings, rows);
        }
    };

    private final String says;
    private final String type;

    FileFormat(String says, String type) {
        this.says = says;
        this.type = type;
    }

    abstract byte[] write(List<String> headings, Stream<List<String>> rows);

    String says() {
        return says;
    }

    String type() {
        return type;
    }

    static Optional<FileFormat> named(@Nullable String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().equals(name))
                .findFirst();
    }
}
