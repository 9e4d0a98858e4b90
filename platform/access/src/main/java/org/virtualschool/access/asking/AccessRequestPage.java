package org.virtualschool.access.asking;

import org.virtualschool.access.people.AccessFields;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;

/** One request and the questions about its answer. */
record AccessRequestPage(String authority, AccessRequest request, AccessFields fields) {

    Form form() {
        return fields.form();
    }

    /** What the reader has typed, or what the person says. */
    String name() {
        var typed = form().value("name");
        return typed == null ? request.name() : typed;
    }

    String asked() {
        return Dates.day(request.at());
    }

    String approveHref() {
        return address() + "/approve";
    }

    String refuseHref() {
        return address() + "/refuse";
    }

    String listHref() {
        return Urls.below(authority, "people", "requests");
    }

    private String address() {
        return Urls.below(authority, "people", "requests", request.id());
    }

    @Override
    public String toString() {
        return "AccessRequestPage[" + request + "]";
    }
}
