package virtualschool.testing.identity;

import tools.jackson.databind.node.ObjectNode;

/** What every account of a person says in either kind of realm. */
final class Accounts {

    private Accounts() {}

    static void name(ObjectNode user, DemonstrationPerson person) {
        user.put("email", person.email());
        user.put("emailVerified", false);
        user.put("firstName", person.givenName());
        user.put("lastName", person.familyName());
    }
}
