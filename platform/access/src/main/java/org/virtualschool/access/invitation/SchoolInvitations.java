package org.virtualschool.access.invitation;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenants;

/**
 * Invitations to people at schools, as somebody sees them who holds the link and has not signed in yet: the secret in it reached the letter
 * box that was invited, and nothing is answered without it.
 */
@Service
public class SchoolInvitations {

    private final Tenants tenants;
    private final Accepting accepting;

    SchoolInvitations(Tenants tenants, Accepting accepting) {
        this.tenants = tenants;
        this.accepting = accepting;
    }

    /** Somebody who may set up an account. @param virtualSchool who invites */
    public record Invited(String virtualSchool, String email) {

        @Override
        public String toString() {
            return "Invited[redacted]";
        }
    }

    /** The invitation that the link names, if it works, is for a school and went to this address. @param code as in the link */
    public Optional<Invited> find(String council, String code, String email) {
        return tenants.bySlug(council)
                .filter(tenant -> !tenant.suspended())
                .flatMap(tenant -> Tenancy.as(tenant.id(), () -> open(code, email))
                        .map(invitation -> new Invited(tenant.virtualSchool(), invitation.email())));
    }

    /** The same, for whoever asks for an account by it; the council's audit says so. */
    public Optional<Invited> asksForAnAccount(String council, String code, String email) {
        var invited = find(council, code, email);
        invited.flatMap(one -> tenants.bySlug(council))
                .ifPresent(tenant -> Tenancy.as(tenant.id(), () -> {
                    open(code, email).ifPresent(accepting::asksForAnAccount);
                    return true;
                }));
        return invited;
    }

    private Optional<Invitation> open(String code, String email) {
        return accepting
                .find(new Code(code))
                .filter(Invitation::atSchools)
                .filter(invitation -> invitation.email().equalsIgnoreCase(email));
    }
}
