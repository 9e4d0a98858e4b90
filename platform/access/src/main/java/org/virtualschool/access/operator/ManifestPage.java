package org.virtualschool.access.operator;

import java.util.List;
import java.util.Optional;
import org.virtualschool.web.Urls;

/**
 * A manifest on its way: typed, checked, applied.
 *
 * @param text as it was typed
 * @param checked what came of looking at it; empty before
 * @param done what was done; empty before
 */
record ManifestPage(String text, Optional<Report> checked, Optional<Report> done) {

    boolean mayApply() {
        return checked.filter(report -> report.outcome().equals(Report.POSSIBLE))
                .isPresent();
    }

    String heading(Report report) {
        return switch (report.outcome()) {
            case Report.REFUSED -> "This cannot be applied, and nothing has changed";
            case Report.NO_CHANGE -> "No change: everything is as the manifest says";
            case Report.APPLIED -> "Applied";
            case Report.WAITS -> "Part of this waits for one of the council’s access administrators";
            case Report.STOPPED -> "Stopped half-way";
            default -> "This would change";
        };
    }

    String checkHref() {
        return Urls.path("operator", "manifest", "check");
    }

    String applyHref() {
        return Urls.path("operator", "manifest", "apply");
    }

    Optional<String> councilHref() {
        return done.map(Report::council)
                .filter(slug -> !slug.isEmpty())
                .map(slug -> Urls.path("operator", "councils", slug));
    }

    List<String> lines() {
        return done.or(() -> checked).map(Report::lines).orElse(List.of());
    }
}
