package org.virtualschool.proof;

import java.util.List;
import java.util.stream.Stream;
import org.virtualschool.access.Roles;

/** All callers of a council. */
final class Callers {

    static final String ISSUER = "http://localhost:1/realms/virtual-school";

    static final List<String> PEOPLE = List.of(
            Roles.VIRTUAL_SCHOOL_HEAD,
            Roles.COORDINATOR,
            Roles.ADMINISTRATOR,
            Roles.SOCIAL_WORKER,
            Roles.DESIGNATED_TEACHER,
            Roles.ACCESS_ADMINISTRATOR);

    private Callers() {}

    static List<Caller> of(String council) {
        return Stream.concat(PEOPLE.stream(), Stream.of(Roles.MACHINE_CLIENT, Caller.STRANGER, Caller.ANONYMOUS))
                .map(role -> new Caller(council, role))
                .toList();
    }
}
