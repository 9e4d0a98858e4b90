package virtualschool.testing.local;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import virtualschool.testing.identity.DemonstrationPerson;
import virtualschool.testing.identity.Identities;
import virtualschool.testing.identity.MachineClient;

/** Whom one can sign in as, and how a machine calls, for the person who started the platform. */
final class SignInCards {

    private final Identities identities;
    private final WeeklyLists lists;
    private final LocalMail mail;
    private final NewcomersManifests newcomers;

    SignInCards(Identities identities, WeeklyLists lists, LocalMail mail, NewcomersManifests newcomers) {
        this.newcomers = newcomers;
        this.identities = identities;
        this.lists = lists;
        this.mail = mail;
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("Sign in with an e-mail address; the council's own sign-in page then asks for the password.");
        lines.add("Everybody here is invented.");
        peopleByProvider().forEach((provider, people) -> {
            lines.add("");
            lines.add(provider);
            people.forEach(person -> lines.addAll(card(person)));
        });
        lines.add("");
        lines.add("Mail that it sends");
        lines.add("    " + mail.address());
        lines.add("");
        lines.add("This week's lists, to upload as a coordinator or administrator");
        identities.machines().forEach(machine -> lines.add("    " + lists.fileFor(machine)));
        lines.addAll(newcomers.lines());
        lines.add("");
        lines.add("Machine clients: a token, then the children on the council's roll");
        identities.machines().forEach(machine -> lines.addAll(card(machine)));
        return lines;
    }

    private Map<String, List<DemonstrationPerson>> peopleByProvider() {
        return identities.people().stream()
                .collect(Collectors.groupingBy(
                        DemonstrationPerson::providerName, LinkedHashMap::new, Collectors.toList()));
    }

    private static List<String> card(DemonstrationPerson person) {
        return List.of(
                "",
                "  " + person.name() + ", " + roles(person),
                "    try        " + person.whatToTry(),
                "    e-mail     " + person.email(),
                "    password   " + person.password());
    }

    /** "social worker", and where, if the person has roles in several authorities. */
    private static String roles(DemonstrationPerson person) {
        if (person.operator()) {
            return "platform operator";
        }
        if (!person.known()) {
            return "no role yet";
        }
        var roles = person.memberships().stream()
                .map(held -> inWords(held.role()))
                .distinct()
                .collect(Collectors.joining(" and "));
        var authorities = person.memberships().stream()
                .map(held -> held.authority().substring(0, 1).toUpperCase(Locale.ROOT)
                        + held.authority().substring(1))
                .distinct()
                .toList();
        return authorities.size() > 1 ? roles + " in " + String.join(" and ", authorities) : roles;
    }

    private static String inWords(String key) {
        return key.replace('-', ' ');
    }

    private List<String> card(MachineClient machine) {
        var addresses = identities.addresses();
        return List.of(
                "",
                "  " + machine.name(),
                "    TOKEN=$(curl -s -d grant_type=client_credentials -d client_id=" + machine.client()
                        + " -d client_secret=" + machine.secret() + " " + addresses.issuer()
                        + "/protocol/openid-connect/token | sed 's/.*\"access_token\":\"\\([^\"]*\\)\".*/\\1/')"
                        + " && curl -s -H \"Authorization: Bearer $TOKEN\" " + addresses.application() + "/api/v1/"
                        + machine.authority() + "/children");
    }
}
