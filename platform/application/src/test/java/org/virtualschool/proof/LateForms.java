package org.virtualschool.proof;

import java.util.Map;
import org.virtualschool.access.Roles;
import org.virtualschool.access.kept.KeptForms;

/** What somebody typed in each council who had to sign in again, and has not done so. */
class LateForms {

    private final KeptForms forms;
    private final Staff staff;

    LateForms(KeptForms forms, Staff staff) {
        this.forms = forms;
        this.staff = staff;
    }

    void leave(String council) {
        var head = new Caller(council, Roles.VIRTUAL_SCHOOL_HEAD).person();
        var typed = Map.of("name", new String[] {Canaries.of(council)});
        staff.inside(council, () -> forms.keep(head, "/" + council + "/invitations/new", typed));
    }
}
