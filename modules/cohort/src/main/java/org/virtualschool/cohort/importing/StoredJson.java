package org.virtualschool.cohort.importing;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.importing.list.Field;
import org.virtualschool.cohort.importing.list.Mapping;
import org.virtualschool.cohort.importing.reading.GivenList.Column;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How an import and its rows are written into their columns: by the stable keys of fields, so that a stored preview outlives an upgrade. */
@Component
class StoredJson {

    private static final TypeReference<LinkedHashMap<String, Integer>> MAPPING = new TypeReference<>() {};
    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};
    private static final TypeReference<List<Told>> PROBLEMS = new TypeReference<>() {};
    private static final TypeReference<List<String>> WORDS = new TypeReference<>() {};

    private final JsonMapper json;

    StoredJson(JsonMapper json) {
        this.json = json;
    }

    private record Change(
            String field, @Nullable String before, @Nullable String after) {}

    private record Told(
            int line,
            String field,
            String words,
            boolean held,
            @Nullable List<UUID> mayBe) {}

    JSONB changes(List<FieldChange> changes) {
        return write(changes.stream()
                .map(change -> new Change(change.field().key(), change.before(), change.after()))
                .toList());
    }

    List<FieldChange> changes(JSONB column) {
        return json.readValue(column.data(), CHANGES).stream()
                .flatMap(change -> Field.byKey(change.field()).stream()
                        .map(field -> new FieldChange(field, change.before(), change.after())))
                .toList();
    }

    JSONB problems(List<Problem> problems) {
        return write(problems.stream()
                .map(problem -> new Told(
                        problem.line(),
                        problem.field().map(Field::key).orElse(""),
                        problem.words(),
                        problem.held(),
                        problem.mayBe().stream().map(ChildId::value).toList()))
                .toList());
    }

    List<Problem> problems(JSONB column) {
        return json.readValue(column.data(), PROBLEMS).stream()
                .map(told -> new Problem(
                        told.line(),
                        Field.byKey(told.field()),
                        told.words(),
                        told.held(),
                        Objects.requireNonNullElse(told.mayBe(), List.<UUID>of()).stream()
                                .map(ChildId::new)
                                .toList()))
                .toList();
    }

    JSONB mapping(Mapping mapping) {
        return write(mapping.columns().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().key(), Map.Entry::getValue)));
    }

    Mapping mapping(JSONB column) {
        var columns = new EnumMap<Field, Integer>(Field.class);
        json.readValue(column.data(), MAPPING)
                .forEach((key, position) -> Field.byKey(key).ifPresent(field -> columns.put(field, position)));
        return new Mapping(columns);
    }

    JSONB headings(List<Column> columns) {
        return write(columns.stream().map(Column::heading).toList());
    }

    List<Column> headings(JSONB column) {
        var headings = words(column);
        return IntStream.range(0, headings.size())
                .mapToObj(i -> new Column(i + 1, headings.get(i)))
                .toList();
    }

    JSONB words(List<String> words) {
        return write(words);
    }

    List<String> words(JSONB column) {
        return json.readValue(column.data(), WORDS);
    }

    JSONB counts(Counts counts) {
        return write(counts);
    }

    Counts counts(JSONB column) {
        return Optional.of(column.data())
                .filter(data -> !data.equals("{}"))
                .map(data -> json.readerFor(Counts.class)
                        .without(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                        .<Counts>readValue(data))
                .orElseGet(Counts::none);
    }

    private JSONB write(Object value) {
        return JSONB.jsonb(json.writeValueAsString(value));
    }
}
