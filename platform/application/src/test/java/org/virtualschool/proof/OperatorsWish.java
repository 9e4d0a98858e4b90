package org.virtualschool.proof;

import java.util.Locale;
import org.virtualschool.access.identity.Operators.Operator;
import org.virtualschool.access.setup.Wishes;
import org.virtualschool.audit.PersonId;

/** What the platform's operator asks of each council, which does not answer. */
class OperatorsWish {

    private final Wishes wishes;
    private final Staff staff;

    OperatorsWish(Wishes wishes, Staff staff) {
        this.wishes = wishes;
        this.staff = staff;
    }

    /** Asks, and gives back what identifies the wish. */
    String asks(String council) {
        var word = Canaries.of(council);
        var operator = new Operator(PersonId.of(Callers.ISSUER, "operator"), "Operator " + word);
        return staff.inside(council, () -> wishes.ask(operator, manifest(council, word), "email-domains"))
                .toString();
    }

    private static String manifest(String council, String word) {
        return """
                tenant:
                  slug: %1$s
                  codes: {dfe: "999", gss: E09999999}
                  names: {authority: %2$s, virtual-school: %2$s}
                  words: {looked-after: looked after}
                  branding: {colour: "#003078"}
                  help-contact: %2$s
                  email-domains: [%3$s.example]
                  identity-provider: {alias: la-999}
                """.formatted(council, word, word.toLowerCase(Locale.ROOT));
    }
}
