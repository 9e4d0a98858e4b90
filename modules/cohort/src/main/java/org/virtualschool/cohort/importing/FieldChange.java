package org.virtualschool.cohort.importing;

import org.jspecify.annotations.Nullable;
import org.virtualschool.cohort.importing.list.Field;

/** One field that will change. Of a protected field only that it does: both values are null. @param before null for nothing @param after null for nothing */
record FieldChange(
        Field field, @Nullable String before, @Nullable String after) {

    static FieldChange of(Field field, @Nullable String before, @Nullable String after) {
        return field.isProtected() ? new FieldChange(field, null, null) : new FieldChange(field, before, after);
    }

    /** The same for a reader who may not know where the child is. */
    FieldChange inConfidence() {
        return field.tellsWhere() ? new FieldChange(field, null, null) : this;
    }

    @Override
    public String toString() {
        return "FieldChange[" + field + "]";
    }
}
