package org.virtualschool.cohort.saved;

import java.util.List;
import java.util.Map;
import org.virtualschool.audit.PersonId;

/** A view under its name, which somebody typed and which is printed nowhere. @param question parameters of the roll's address */
record SavedView(ViewId id, PersonId person, String name, boolean shared, Map<String, List<String>> question) {

    @Override
    public String toString() {
        return "SavedView[" + id + "]";
    }
}
