package org.virtualschool.proof;

import java.util.List;
import java.util.stream.Stream;
import org.virtualschool.access.Roles;

/** All callers of a council. */
final class Callers {

    static final String ISSUER = "http://localhost:1/realms/virtual-school";

    /** Roles that see a roll. */
    static final List<String> WITH_CHILDREN = List.of(
            Roles.VIRTUAL_SCHOOL_HEAD,
            Roles.COORDINATOR,
            Roles.ADMINISTRATOR,
            Roles.SOCIAL_WORKER,
            Roles.DESIGNATED_TEACHER);

    static final List<String> PEOPLE = Stream.concat(WITH_CHILDREN.stream(), Stream.of(Roles.ACCESS_ADMINISTRATOR))
            .toList();

    private Callers() {}

    static List<Caller> of(String council) {
        return Stream.concat(PEOPLE.stream(), Stream.of(Roles.MACHINE_CLIENT, Caller.STRANGER, Caller.ANONYMOUS))
                .map(role -> new Caller(council, role))
                .toList();
    }
}
