package org.virtualschool.proof;

import org.virtualschool.access.Roles;
import org.virtualschool.access.support.AskingForSupport;
import org.virtualschool.access.support.SupportAccess;

/** An operator asks a council for support access, and the council grants it. */
class Supported {

    /** A client of the operators' own. */
    static final String TERMINAL = "operators-terminal";

    private final Product product;
    private final Staff staff;
    private final AskingForSupport asking;

    Supported(Product product, Staff staff, AskingForSupport asking) {
        this.product = product;
        this.staff = staff;
        this.asking = asking;
    }

    /** The operator asks, and the wish waits. */
    String isAsked(String council) {
        product.ask(
                Caller.operator(council),
                "/operator/councils/" + council + "/support",
                "reason",
                "The list of " + Canaries.of(council),
                "ticket",
                "T-1");
        return latest(council).id().toString();
    }

    /** From now on and for a day the operator may look. */
    void isGranted(String council) {
        if (!latest(council).waits()) {
            isAsked(council);
        }
        product.ask(
                new Caller(council, Roles.ACCESS_ADMINISTRATOR),
                "/" + council + "/support/" + latest(council).id() + "/approve",
                "hours",
                "24");
    }

    private SupportAccess latest(String council) {
        return staff.inside(council, () -> asking.latest().orElseThrow());
    }
}
