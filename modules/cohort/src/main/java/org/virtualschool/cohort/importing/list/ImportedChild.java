package org.virtualschool.cohort.importing.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.virtualschool.cohort.importing.reading.GivenCare;

/**
 * One child as a list tells of it: the model that every format becomes.
 *
 * @param line where in the file, counted from 1
 * @param fields what the list speaks of; a field that is not there is absent
 * @param remarks what a person should know about values that were taken
 * @param doubts values that change nothing for a child who is looked after, and why
 * @param care what the list tells of the time before today
 */
public record ImportedChild(
        int line, Map<Field, Given> fields, List<Remark> remarks, List<Remark> doubts, GivenCare care) {

    private static final Given ABSENT = new Given.Absent();

    public ImportedChild {
        fields = Collections.unmodifiableMap(fields.isEmpty() ? Map.of() : new EnumMap<>(fields));
        remarks = List.copyOf(remarks);
        doubts = List.copyOf(doubts);
    }

    /** A child of whom a list tells only of today. */
    public ImportedChild(int line, Map<Field, Given> fields, List<Remark> remarks) {
        this(line, fields, remarks, List.of(), GivenCare.NONE);
    }

    /** What the list says of the field. */
    public Given given(Field field) {
        return fields.getOrDefault(field, ABSENT);
    }

    /** The value that can be taken. */
    public Optional<String> value(Field field) {
        return given(field).value();
    }

    /** The date that can be taken. */
    public Optional<LocalDate> date(Field field) {
        return value(field).map(LocalDate::parse);
    }

    /** Whether somebody can be meant: the list gives a name or a date of birth. */
    public boolean namesSomebody() {
        return value(Field.GIVEN_NAME).isPresent()
                || value(Field.FAMILY_NAME).isPresent()
                || value(Field.DATE_OF_BIRTH).isPresent();
    }

    /** The same child with another word about one field. */
    public ImportedChild with(Field field, Given given) {
        var changed = new EnumMap<Field, Given>(Field.class);
        changed.putAll(fields);
        changed.put(field, given);
        return new ImportedChild(line, changed, remarks, doubts, care);
    }

    /** The same child with the field held back, if it has a value to hold. */
    public ImportedChild holding(Field field, String reason) {
        return value(field)
                .map(text -> with(field, new Given.Held(text, reason)))
                .orElse(this);
    }

    /** The same child with a further remark. */
    public ImportedChild remarking(Field field, String words) {
        var more = new ArrayList<>(remarks);
        more.add(new Remark(field, words));
        return new ImportedChild(line, fields, more, doubts, care);
    }

    /** The same child with a value that is doubted. */
    ImportedChild doubting(Field field, String words) {
        var more = new ArrayList<>(doubts);
        more.add(new Remark(field, words));
        return new ImportedChild(line, fields, remarks, more, care);
    }

    /** The same child with this told of the time before today. */
    ImportedChild telling(GivenCare past) {
        return new ImportedChild(line, fields, remarks, doubts, past);
    }

    /** The same child once it is known whether it is looked after: of one who is, doubted values change nothing. */
    public ImportedChild doubted(boolean isLookedAfter) {
        var settled = new ImportedChild(line, fields, remarks, List.of(), care);
        for (var doubt : doubts) {
            settled = isLookedAfter ? settled.with(doubt.field(), ABSENT) : settled;
            settled = settled.remarking(doubt.field(), doubt.words());
        }
        return settled;
    }

    @Override
    public String toString() {
        return "ImportedChild[line " + line + "]";
    }
}
