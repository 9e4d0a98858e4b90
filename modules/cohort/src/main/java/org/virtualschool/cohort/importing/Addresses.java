package org.virtualschool.cohort.importing;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.virtualschool.audit.ChildId;
import org.virtualschool.web.Urls;

/** Where the pages of imports are. @param authority slug of the authority */
record Addresses(String authority) {

    String history() {
        return Urls.below(authority, "imports");
    }

    String historyPage(int page) {
        return with(history(), null, page);
    }

    String upload() {
        return Urls.below(authority, "imports", "new");
    }

    String of(ImportId id) {
        return Urls.below(authority, "imports", id);
    }

    String preview(ImportId id, @Nullable String show, int page) {
        return with(of(id), show, page);
    }

    String columns(ImportId id) {
        return Urls.below(authority, "imports", id, "columns");
    }

    String confirmation(ImportId id) {
        return Urls.below(authority, "imports", id, "confirmation");
    }

    String cancellation(ImportId id) {
        return Urls.below(authority, "imports", id, "cancellation");
    }

    String undoing(ImportId id) {
        return Urls.below(authority, "imports", id, "undoing");
    }

    String child(ChildId child) {
        return Urls.below(authority, "children", child);
    }

    String reconciliation() {
        return Urls.below(authority, "reconciliation");
    }

    String roll() {
        return Urls.below(authority, "children");
    }

    private static String with(String path, @Nullable String show, int page) {
        var parameters = new LinkedHashMap<String, @Nullable Object>();
        parameters.put("show", show);
        parameters.put("page", page > 1 ? page : null);
        return Urls.query(path, parameters);
    }

    String adoptionLeaflet() {
        return Urls.below(authority, "leaflets", "adoption");
    }
}
