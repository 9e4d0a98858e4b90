package org.virtualschool.cohort.send;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Staff;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.ChildShells;
import org.virtualschool.web.Form;

/** Makes the page that asks who the SEN caseworker is. */
@Component
class CaseworkerAsking {

    private final ChildShells shells;
    private final SenReading reading;
    private final Staff staff;

    CaseworkerAsking(ChildShells shells, SenReading reading, Staff staff) {
        this.shells = shells;
        this.reading = reading;
        this.staff = staff;
    }

    /** Filled with whom we know. */
    @Transactional(readOnly = true)
    public CaseworkerPage before(String authority, ChildId child) {
        var section = reading.of(child);
        return page(
                authority,
                child,
                section,
                Form.filledWith(
                        section.caseworker().map(CaseworkerAsking::values).orElse(Map.of())));
    }

    /** As it was sent. */
    @Transactional(readOnly = true)
    public CaseworkerPage again(String authority, ChildId child, Form sent) {
        return page(authority, child, reading.of(child), sent);
    }

    private CaseworkerPage page(String authority, ChildId child, SenSection section, Form form) {
        return new CaseworkerPage(authority, shells.of(child, "sen"), section, staff.today(), form);
    }

    private static Map<String, String> values(Caseworker caseworker) {
        var values = new LinkedHashMap<String, String>();
        caseworker
                .person()
                .ifPresentOrElse(
                        person -> {
                            values.put("who", CaseworkerForm.COLLEAGUE);
                            values.put("person", person.toString());
                        },
                        () -> values.put("who", CaseworkerForm.OTHER));
        values.put("name", Objects.requireNonNullElse(caseworker.name(), ""));
        values.put("email", Objects.requireNonNullElse(caseworker.email(), ""));
        values.put("phone", Objects.requireNonNullElse(caseworker.phone(), ""));
        return values;
    }
}
