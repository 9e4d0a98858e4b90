package virtualschool.testing.identity;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * Somebody who can sign in on a demonstration.
 *
 * @param provider alias of the identity provider
 * @param memberships none yet for somebody whom nobody has given access
 * @param operator whether the person operates the platform
 */
public record DemonstrationPerson(
        String givenName,
        String familyName,
        String email,
        String password,
        String provider,
        String providerName,
        String whatToTry,
        List<Held> memberships,
        boolean operator) {

    /** A role in an authority, by their keys. */
    public record Held(String authority, String role) {}

    public String name() {
        return givenName + " " + familyName;
    }

    /**
     * The subject by which the platform's realm knows the person. Known beforehand for those with a membership; others get theirs at
     * their first sign-in.
     */
    public String subject() {
        return id(Addresses.PLATFORM_REALM).toString();
    }

    /** Whether the platform's realm knows the person before the first sign-in. */
    public boolean known() {
        return operator || !memberships.isEmpty();
    }

    UUID id(String realm) {
        return UUID.nameUUIDFromBytes((realm + "/" + email).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "DemonstrationPerson[" + provider + "]";
    }
}
