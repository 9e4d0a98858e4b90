package org.virtualschool.cohort.send;

import java.util.Arrays;
import java.util.Optional;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.directory.Nation;

/**
 * Who maintains a plan: an authority in England by its code, or one elsewhere in the United Kingdom by its nation alone, because the directory
 * names none there.
 *
 * @param value an {@link AuthorityCode}, or the name of a {@link Nation} other than England
 */
public record PlanAuthority(String value) {

    public PlanAuthority {
        if (AuthorityCode.parse(value).isEmpty() && nation(value).isEmpty()) {
            throw new IllegalArgumentException("Neither an authority nor a nation");
        }
    }

    /** Who maintains it, of what a form or a machine sends; empty for what is neither a code nor a nation. */
    static Optional<PlanAuthority> parse(String sent) {
        return AuthorityCode.parse(sent).isPresent() || nation(sent.strip()).isPresent()
                ? Optional.of(new PlanAuthority(sent.strip()))
                : Optional.empty();
    }

    static PlanAuthority of(AuthorityCode code) {
        return new PlanAuthority(code.value());
    }

    /** The authority in England; empty for one elsewhere. */
    Optional<AuthorityCode> code() {
        return AuthorityCode.parse(value);
    }

    /** The nation of an authority elsewhere; empty for one in England. */
    Optional<Nation> nation() {
        return nation(value);
    }

    private static Optional<Nation> nation(String name) {
        return Arrays.stream(Nation.values())
                .filter(nation -> nation != Nation.ENGLAND && nation.name().equals(name))
                .findFirst();
    }

    @Override
    public String toString() {
        return value;
    }
}
