package org.virtualschool.cohort.send;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The codes of the school census for SEN provision and type of need. Data, see {@code cohort/codes/SOURCE.md}. */
@Component
public class SenCodes {

    /** A list of the census. */
    public enum CodeList {
        PROVISION,
        NEED
    }

    /**
     * One code.
     *
     * @param aliases codes and words that mean it, in lower case: those of the law before 2014 among them
     * @param onlyWith the provision for which alone it may be given; empty for any
     * @param firstDay empty for no known limit
     */
    public record SenCode(
            CodeList list,
            String code,
            String label,
            Set<String> aliases,
            Optional<String> onlyWith,
            Optional<LocalDate> firstDay,
            Optional<LocalDate> lastDay) {

        /** Whether it was in use on the day. */
        public boolean holdsOn(LocalDate day) {
            return !firstDay.orElse(day).isAfter(day) && !lastDay.orElse(day).isBefore(day);
        }

        private boolean isMeantBy(String text) {
            return code.equalsIgnoreCase(text) || aliases.contains(text.toLowerCase(Locale.ROOT));
        }
    }

    private final List<SenCode> codes;

    SenCodes() {
        try (var file = SenCodes.class.getResourceAsStream("/cohort/codes/sen.csv");
                var reader = CsvReader.builder()
                        .ofNamedCsvRecord(
                                new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            codes = reader.stream().map(SenCodes::code).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The code that the text means, whatever its case: by itself or as one of its aliases. */
    public Optional<SenCode> find(CodeList list, @Nullable String text) {
        return text == null
                ? Optional.empty()
                : of(list).filter(code -> code.isMeantBy(text.strip())).findFirst();
    }

    /** Those in use on the day, in the order of the list. */
    public List<SenCode> inUse(CodeList list, LocalDate day) {
        return of(list).filter(code -> code.holdsOn(day)).toList();
    }

    /** Every code of the list. */
    public List<SenCode> all(CodeList list) {
        return of(list).toList();
    }

    private Stream<SenCode> of(CodeList list) {
        return codes.stream().filter(code -> code.list() == list);
    }

    private static SenCode code(NamedCsvRecord row) {
        return new SenCode(
                CodeList.valueOf(row.getField("list")),
                row.getField("code"),
                row.getField("label"),
                Stream.of(row.getField("aliases").split("\\|"))
                        .map(alias -> alias.toLowerCase(Locale.ROOT))
                        .filter(alias -> !alias.isEmpty())
                        .collect(Collectors.toUnmodifiableSet()),
                text(row, "only_with"),
                text(row, "first_day").map(LocalDate::parse),
                text(row, "last_day").map(LocalDate::parse));
    }

    private static Optional<String> text(NamedCsvRecord row, String field) {
        return Optional.of(row.getField(field)).filter(text -> !text.isEmpty());
    }
}
