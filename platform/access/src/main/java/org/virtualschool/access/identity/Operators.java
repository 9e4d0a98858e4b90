package org.virtualschool.access.identity;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.virtualschool.audit.PersonId;

/** The people and clients who operate the platform. They bring councils on and are members of none: no record is theirs to open,
 * unless the council grants support access. */
@Component
public class Operators {

    private final OperatorSettings settings;
    private final IdentitySettings identity;

    Operators(OperatorSettings settings, IdentitySettings identity) {
        this.settings = settings;
        this.identity = identity;
    }

    /** Somebody who operates the platform. */
    public record Operator(PersonId person, String name) {

        @Override
        public String toString() {
            return "Operator[redacted]";
        }
    }

    /** The operator that the caller is; empty for everybody else. A person counts through the operators' own provider only. */
    public Optional<Operator> of(Caller caller) {
        return switch (caller) {
            case Caller.Somebody somebody ->
                isProvider(somebody.broker())
                        ? settings.people().entrySet().stream()
                                .map(one -> operator(PersonId.of(identity.issuer(), one.getKey()), one))
                                .filter(one -> one.person().equals(somebody.person()))
                                .findFirst()
                        : Optional.empty();
            case Caller.Machine machine ->
                settings.machines().entrySet().stream()
                        .map(one -> operator(Caller.machine(identity.issuer(), one.getKey()), one))
                        .filter(one -> one.person().equals(machine.person()))
                        .findFirst();
        };
    }

    /** Whether the person operates the platform, whichever provider a sign-in came through. */
    public boolean include(PersonId person) {
        return settings.people().keySet().stream()
                .map(subject -> PersonId.of(identity.issuer(), subject))
                .anyMatch(person::equals);
    }

    private static Operator operator(PersonId person, Map.Entry<String, String> named) {
        return new Operator(person, named.getValue());
    }

    /** Whether it is the alias of the operators' provider. */
    boolean isProvider(String alias) {
        return !alias.isEmpty() && alias.equals(settings.provider());
    }

    /** The alias of the operators' provider, for an address of theirs. */
    Optional<String> providerFor(String domain) {
        return settings.emailDomains().contains(domain) ? Optional.of(settings.provider()) : Optional.empty();
    }
}
