package org.virtualschool.access.operator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.virtualschool.access.request.ReservedSlugs;
import org.virtualschool.directory.Authorities;
import org.virtualschool.directory.Authority;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.manifest.Manifest;
import org.virtualschool.tenancy.manifest.Objection;
import org.virtualschool.web.Contrast;

/** What a manifest must be besides readable: an authority that exists, a name that is free, a colour that can be read, mailboxes of its own. */
@Component
class ManifestRules {

    private final Authorities authorities;

    ManifestRules(Authorities authorities) {
        this.authorities = authorities;
    }

    List<Objection> objections(Manifest manifest) {
        var found = new ArrayList<Objection>();
        if (ReservedSlugs.contain(manifest.slug())) {
            found.add(new Objection("slug", "is the name of a place of the platform: choose another"));
        }
        code(manifest.codes()).ifPresent(found::add);
        colour(manifest.branding().colour()).ifPresent(found::add);
        mailboxes(manifest, found);
        return found;
    }

    private Optional<Objection> code(Manifest.Codes codes) {
        var authority = Tenancy.asNobody(() -> authorities.byCode(new AuthorityCode(codes.dfe())));
        if (authority.isEmpty()) {
            return Optional.of(new Objection("codes.dfe", "no authority in England has this code"));
        }
        return authority.filter(Authority::current).isEmpty()
                ? Optional.of(
                        new Objection("codes.dfe", "this authority was abolished: write the code of its successor"))
                : gss(codes, authority.get());
    }

    private static Optional<Objection> gss(Manifest.Codes codes, Authority authority) {
        return authority.gssCode().toString().equals(codes.gss())
                ? Optional.empty()
                : Optional.of(new Objection(
                        "codes.gss",
                        "the authority with the code " + codes.dfe() + " is " + authority.name() + ", "
                                + authority.gssCode()));
    }

    private static Optional<Objection> colour(String colour) {
        return Contrast.carriesWhite(colour)
                ? Optional.empty()
                : Optional.of(new Objection(
                        "branding.colour",
                        String.format(
                                Locale.ROOT,
                                "white text on it has a contrast of %.1f to 1 and needs 4.5: choose a darker colour",
                                Contrast.ofWhiteOn(colour))));
    }

    private static void mailboxes(Manifest manifest, List<Objection> found) {
        var boxes = manifest.mailboxes();
        if (boxes == null) {
            found.add(new Objection(
                    "mailboxes", "is missing: the Director's office gets the code for the first access administrator"));
            return;
        }
        mailbox("mailboxes.head", boxes.head(), manifest).ifPresent(found::add);
        mailbox("mailboxes.director", boxes.director(), manifest).ifPresent(found::add);
    }

    private static Optional<Objection> mailbox(String key, String address, Manifest manifest) {
        var domain = address.substring(address.indexOf('@') + 1).toLowerCase(Locale.ROOT);
        return manifest.emailDomains().contains(domain)
                ? Optional.empty()
                : Optional.of(new Objection(key, "must be at one of the council's own email-domains"));
    }
}
