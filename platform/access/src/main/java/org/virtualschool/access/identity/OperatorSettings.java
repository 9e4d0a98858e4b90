package org.virtualschool.access.identity;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who operates the platform, as its deployment says: whoever is named here and signs in through the named provider, and the named clients.
 *
 * @param provider alias of the operators' own provider in the realm; empty where nobody operates by pages
 * @param emailDomains domains whose addresses lead to it
 * @param people names by the subject that the realm knows them by
 * @param machines names by client
 */
@ConfigurationProperties("virtual-school.operators")
record OperatorSettings(
        @DefaultValue("") String provider,
        List<String> emailDomains,
        Map<String, String> people,
        Map<String, String> machines) {

    OperatorSettings {
        emailDomains = emailDomains == null ? List.of() : List.copyOf(emailDomains);
        people = people == null ? Map.of() : Map.copyOf(people);
        machines = machines == null ? Map.of() : Map.copyOf(machines);
    }
}
