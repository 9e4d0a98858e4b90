package virtualschool.testing.identity;

import java.util.List;

/**
 * An identity provider whose people sign in to the platform: a realm of its own, brokered by the platform's.
 *
 * @param alias by which the platform's realm knows it, never changed
 * @param realm that plays the provider here
 * @param codes whether the platform's realm asks its people for a one-time code after the provider
 */
record Provider(String alias, String name, String realm, List<String> emailDomains, boolean codes) {

    static Provider of(Council council) {
        return new Provider(
                council.identityProvider().alias(),
                council.names().authority(),
                "council-" + council.slug(),
                council.emailDomains(),
                false);
    }

    static Provider of(Demonstration.SchoolProvider schools) {
        return new Provider(schools.alias(), schools.name(), schools.alias(), schools.emailDomains(), false);
    }

    static Provider of(Demonstration.Operating operators) {
        return new Provider(operators.alias(), operators.name(), operators.alias(), operators.emailDomains(), true);
    }

    /** The key of the secret with which the platform's realm signs in to this one. */
    String broker() {
        return "broker." + alias;
    }
}
