package org.virtualschool.cohort.saved;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.virtualschool.audit.PersonId;
import org.virtualschool.web.Urls;

/** The views open to the reader. @param nameOf who somebody is */
record SavedViewsPage(
        String authority, PersonId reader, List<SavedView> views, Function<PersonId, Optional<String>> nameOf) {

    String listHref() {
        return Urls.below(authority, "children");
    }

    String href(SavedView view) {
        return Urls.query(listHref(), view.question());
    }

    boolean isMine(SavedView view) {
        return view.person().equals(reader);
    }

    String deleteAction(SavedView view) {
        return Urls.below(authority, "children", "views", view.id(), "delete");
    }

    String whose(SavedView view) {
        if (isMine(view)) {
            return view.shared() ? "Yours, shared with your council" : "Yours only";
        }
        return "Shared by " + nameOf.apply(view.person()).orElse("a colleague");
    }
}
