package virtualschool.testing.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the application needs to bring councils on here: who operates it, its own client for that, and the secrets of newcomers' providers. */
record BringingOnSettings(Demonstration demonstration, List<DemonstrationPerson> people, Secrets secrets) {

    Map<String, Object> toMap() {
        var settings = new LinkedHashMap<String, Object>();
        settings.put(
                "onboarding",
                Map.of(
                        "client-secret",
                        secrets.clientSecret(PlatformRealm.ONBOARDING),
                        "secrets",
                        demonstration.newcomers().stream()
                                .collect(Collectors.toMap(
                                        Newcomer::slug,
                                        newcomer -> secrets.clientSecret(
                                                newcomer.provider().broker())))));
        settings.put("accounts", Map.of("client-secret", secrets.clientSecret(PlatformRealm.ACCOUNTS)));
        var operators = demonstration.operators();
        if (operators != null) {
            settings.put(
                    "operators",
                    Map.of(
                            "provider",
                            operators.alias(),
                            "email-domains",
                            operators.emailDomains(),
                            "people",
                            people.stream()
                                    .filter(DemonstrationPerson::operator)
                                    .collect(Collectors.toMap(DemonstrationPerson::subject, DemonstrationPerson::name)),
                            "machines",
                            Map.of(operators.client(), operators.name())));
        }
        return settings;
    }
}
