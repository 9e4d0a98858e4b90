package org.virtualschool.cohort.roll;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.web.Paging;

/**
 * What somebody asks of the roll, as the address says it: filters, order and page. Nothing personal: a name is searched by a form that
 * posts. What cannot be read counts as not asked.
 *
 * @param school a school's number, a setting's identifier, or {@code none}
 * @param area {@code in}, {@code out} or {@code unknown}
 * @param host an authority's code
 * @param worker key of a social worker, see {@link WorkerKey}
 * @param status a {@link ChildStatus}; looked after unless asked otherwise
 * @param columns keys of what is shown beside the name; null: the usual
 * @param sen code of a SEN provision, or {@code none} for children of whom nobody has said; for those alone who may see it
 */
public record RollQuestion(
        @Nullable String year,
        @Nullable String school,
        @Nullable String area,
        @Nullable String host,
        @Nullable String worker,
        @Nullable String status,
        @Nullable String sen,
        @Nullable String sort,
        @Nullable String order,
        @Nullable String page,
        @Nullable String size,
        @Nullable List<String> columns) {

    private static final Pattern HOST = Pattern.compile("[0-9]{3}");
    private static final Pattern SEN = Pattern.compile("[A-Z]{1,5}|none");

    /** The columns a roll can be ordered by. */
    enum Sort {
        NAME,
        YEAR,
        SCHOOL,
        HOST,
        WORKER
    }

    Optional<Integer> yearGroup() {
        return number(year).filter(number -> number >= YearGroup.FIRST && number <= YearGroup.LAST);
    }

    Optional<Integer> urn() {
        return number(school);
    }

    Optional<UUID> setting() {
        try {
            return school == null || school.length() != 36 ? Optional.empty() : Optional.of(UUID.fromString(school));
        } catch (IllegalArgumentException notAnIdentifier) {
            return Optional.empty();
        }
    }

    boolean withoutSchool() {
        return "none".equals(school);
    }

    Optional<String> hostCode() {
        return Optional.ofNullable(host).filter(code -> HOST.matcher(code).matches());
    }

    Optional<String> workerKey() {
        return Optional.ofNullable(worker).filter(key -> !key.isEmpty());
    }

    Optional<String> areaKind() {
        return Optional.ofNullable(area)
                .filter(kind -> kind.equals("in") || kind.equals("out") || kind.equals("unknown"));
    }

    Optional<String> senAsked() {
        return Optional.ofNullable(sen).filter(code -> SEN.matcher(code).matches());
    }

    /** The same question by somebody who may not see special educational needs. */
    RollQuestion withoutSen() {
        return new RollQuestion(year, school, area, host, worker, status, null, sort, order, page, size, columns);
    }

    /** The same question by somebody who may not know where children are placed. */
    RollQuestion withoutPlacement() {
        var others = columnsAsked().stream()
                .filter(column -> column != RollColumn.PLACED)
                .map(RollColumn::key)
                .toList();
        var by = sortedBy() == Sort.HOST ? null : sort;
        return new RollQuestion(year, school, null, null, worker, status, sen, by, order, page, size, others);
    }

    /** Whether the answer tells of whomever it names where they are placed. */
    boolean asksWherePlaced() {
        return areaKind().isPresent() || hostCode().isPresent();
    }

    /** Whether the answer tells at which school a child is, or that it is at none. */
    boolean asksForASchool() {
        return urn().isPresent() || setting().isPresent() || withoutSchool();
    }

    ChildStatus statusAsked() {
        try {
            return status == null || status.isEmpty()
                    ? ChildStatus.LOOKED_AFTER
                    : ChildStatus.valueOf(status.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            return ChildStatus.LOOKED_AFTER;
        }
    }

    /** Whether no filter leaves anybody out who is looked after. */
    boolean asksForEverybody() {
        return statusAsked() == ChildStatus.LOOKED_AFTER
                && yearGroup().isEmpty()
                && urn().isEmpty()
                && setting().isEmpty()
                && !withoutSchool()
                && hostCode().isEmpty()
                && workerKey().isEmpty()
                && areaKind().isEmpty()
                && senAsked().isEmpty();
    }

    Sort sortedBy() {
        try {
            return sort == null ? Sort.NAME : Sort.valueOf(sort.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            return Sort.NAME;
        }
    }

    boolean descending() {
        return "descending".equals(order);
    }

    Paging paging() {
        return new Paging(number(page).orElse(1), number(size).orElse(25));
    }

    /** What is shown or written beside the name, each once and in the order of {@link RollColumn}. */
    public List<RollColumn> columnsAsked() {
        return columns == null
                ? RollColumn.USUAL
                : columns.stream()
                        .flatMap(key -> RollColumn.of(key).stream())
                        .distinct()
                        .sorted()
                        .toList();
    }

    /** The address's parameters, in their order. */
    public Map<String, @Nullable Object> parameters() {
        var all = new LinkedHashMap<String, @Nullable Object>();
        all.putAll(filters());
        all.put("columns", columns);
        all.put("size", size);
        all.put("page", page);
        return all;
    }

    /** What is worth keeping under a name: everything that was asked for but the page. */
    public Map<String, List<String>> lasting() {
        var kept = new LinkedHashMap<String, List<String>>();
        filters().forEach((name, value) -> {
            if (value != null && !value.isEmpty()) {
                kept.put(name, List.of(value));
            }
        });
        if (columns != null) {
            kept.put("columns", columnsAsked().stream().map(RollColumn::key).toList());
        }
        return kept;
    }

    /** Filters and order: which children, and how they follow one another. */
    public Map<String, @Nullable String> filters() {
        var all = new LinkedHashMap<String, @Nullable String>();
        all.put("year", year);
        all.put("school", school);
        all.put("area", area);
        all.put("host", host);
        all.put("worker", worker);
        all.put("status", status);
        all.put("sen", sen);
        all.put("sort", sort);
        all.put("order", order);
        return all;
    }

    private static Optional<Integer> number(@Nullable String text) {
        try {
            return text == null || text.length() > 9 ? Optional.empty() : Optional.of(Integer.valueOf(text.strip()));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
