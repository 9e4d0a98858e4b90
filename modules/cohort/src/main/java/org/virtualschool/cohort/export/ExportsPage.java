package org.virtualschool.cohort.export;

import java.util.List;
import java.util.stream.Collectors;
import org.virtualschool.cohort.roll.RollColumn;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Urls;

/** The files that the reader asked for. */
record ExportsPage(String authority, List<Export> exports) {

    String listHref() {
        return Urls.below(authority, "children");
    }

    String againHref() {
        return Urls.below(authority, "exports");
    }

    boolean someAreMade() {
        return exports.stream().anyMatch(export -> export.document().isEmpty() && !export.failed());
    }

    String href(Export export) {
        return Urls.below(authority, "exports", export.id());
    }

    String asked(Export export) {
        return Dates.dayAndTime(export.askedAt());
    }

    String until(Export export) {
        return Dates.dayAndTime(export.askedAt().plus(Exporting.KEPT));
    }

    String columns(Export export) {
        return export.columns().isEmpty()
                ? "Name only"
                : export.columns().stream().map(RollColumn::says).collect(Collectors.joining(", "));
    }
}
