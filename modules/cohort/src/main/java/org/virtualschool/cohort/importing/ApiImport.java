package org.virtualschool.cohort.importing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.virtualschool.cohort.importing.list.Field;

/** An import as machines read it. */
final class ApiImport {

    private ApiImport() {}

    /**
     * Where an import stands; no personal data.
     *
     * @param kind WHOLE_LIST or CHANGES_ONLY
     * @param counts children by standing, such as {@code new}, {@code not-named}
     * @param print of the preview; null where there is none. A confirmation that names it is refused once there is another
     * @param columns which column of the list was read as which field
     * @param confirmWithNotNamed whether confirming asks for the number of children that the list does not name
     */
    record Summary(
            String id,
            String stage,
            @Nullable String kind,
            boolean openingPosition,
            Map<String, Integer> counts,
            int heldValues,
            boolean confirmWithNotNamed,
            @Nullable String print,
            List<ReadColumn> columns,
            List<String> notes,
            List<ToSeeTo> problems) {

        static Summary of(RollImport list) {
            return new Summary(
                    list.id().toString(),
                    list.stage().name(),
                    list.kind().map(ListKind::name).orElse(null),
                    list.opening(),
                    Stream.of(Standing.values()).collect(Collectors.toMap(Standing::key, list.counts()::of)),
                    list.counts().heldValues(),
                    list.stage() == Stage.PREVIEW && list.counts().manyMissing(),
                    list.stage() == Stage.PREVIEW ? list.rollPrint().orElse(null) : null,
                    list.columns().stream()
                            .map(column -> new ReadColumn(
                                    column.heading(),
                                    list.mapping()
                                            .meaningOf(column)
                                            .map(Field::key)
                                            .orElse(null)))
                            .toList(),
                    list.notes(),
                    list.problems().stream().map(ToSeeTo::of).toList());
        }
    }

    /** @param field null for a column that is not read */
    record ReadColumn(String heading, @Nullable String field) {}

    /** @param field null where the whole line is meant @param taken whether the value was taken all the same */
    record ToSeeTo(int line, @Nullable String field, String words, boolean taken) {

        static ToSeeTo of(Problem problem) {
            return new ToSeeTo(
                    problem.line(), problem.field().map(Field::key).orElse(null), problem.words(), !problem.held());
        }
    }

    /** The preview: the summary and one page of children. */
    record Preview(Summary summary, int page, int total, List<Child> children) {}

    /** One child of a preview. @param line null for a child that the list does not name @param child null for one that is new */
    record Child(
            @Nullable Integer line,
            String standing,
            @Nullable String careId,
            @Nullable String child,
            List<Change> changes,
            List<ToSeeTo> problems) {

        static Child of(PreviewRow row) {
            return new Child(
                    row.line().orElse(null),
                    row.standing().key(),
                    row.careId().orElse(null),
                    row.child().map(Object::toString).orElse(null),
                    row.changes().stream().map(change -> Change.of(change, row)).toList(),
                    row.problems().stream().map(ToSeeTo::of).toList());
        }

        @Override
        public String toString() {
            return "Child[" + standing + "]";
        }
    }

    /** One field. Of a protected one both values are null. */
    record Change(
            String field,
            boolean isProtected,
            @Nullable String before,
            @Nullable String after) {

        static Change of(FieldChange change, PreviewRow row) {
            var hidden = row.hidden() && change.field().tellsWhere();
            return new Change(
                    change.field().key(),
                    hidden || change.field().isProtected(),
                    row.showsBefore() ? change.before() : null,
                    change.after());
        }

        @Override
        public String toString() {
            return "Change[" + field + "]";
        }
    }

    /**
     * What a confirmation may say.
     *
     * @param notNamed how many children the list does not name, asked for when there are many
     * @param print of the preview that was looked at
     */
    record Confirmation(
            @Nullable Integer notNamed, @Nullable String print) {}
}
