package org.virtualschool.cohort.confidential;

import java.util.HashMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Access;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.casework.ChildShells;
import org.virtualschool.web.Form;

/** Makes the page about a child's confidential address. */
@Component
class ConfidentialPages {

    private final ChildShells shells;
    private final KeepingConfidential keeping;
    private final ConfidentialReasons reasons;
    private final Access access;

    ConfidentialPages(ChildShells shells, KeepingConfidential keeping, ConfidentialReasons reasons, Access access) {
        this.shells = shells;
        this.keeping = keeping;
        this.reasons = reasons;
        this.access = access;
    }

    ConfidentialPage of(String authority, ChildId child, boolean keeps, Form form) {
        var times = keeping.of(child);
        var names = new HashMap<PersonId, String>();
        times.stream()
                .flatMap(time -> Stream.concat(
                        Stream.of(time.recordedBy()), time.ending().map(ConfidentialTime.Ending::by).stream()))
                .distinct()
                .forEach(person -> names.put(person, name(person)));
        return new ConfidentialPage(authority, shells.of(child, ""), times, reasons, names, keeps, form);
    }

    private String name(PersonId person) {
        return Optional.of(person).flatMap(access::nameOf).orElse("Somebody not known");
    }
}
