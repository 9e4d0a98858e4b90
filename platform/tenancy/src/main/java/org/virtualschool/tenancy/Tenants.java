package org.virtualschool.tenancy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Which authorities are on the platform. Every question may be asked with or without a bound tenant; no answer holds personal data. */
public interface Tenants {

    /** All authorities on the platform, by name. */
    List<Tenant> all();

    /** The authority that an address names. */
    Optional<Tenant> bySlug(String slug);

    /** The authority with this number. */
    Optional<Tenant> byId(TenantId id);

    /** The bound authority: as the request found it on entering, or asked for. @throws NoTenantBound where none is bound */
    default Tenant here() {
        return Tenancy.entered().orElseGet(() -> byId(Tenancy.current()).orElseThrow());
    }

    /** The authorities with these numbers, by name; a number that nobody has is passed over. */
    List<Tenant> byIds(Collection<TenantId> ids);

    /** The authority on the platform with this Department for Education code: empty for one that has not gone live. */
    Optional<Tenant> byDfeCode(String dfeCode);

    /** The authority whose people sign in with addresses of this domain; case does not matter, sub-domains are not matched. */
    Optional<Tenant> byEmailDomain(String domain);

    /** What the authority calls the role, where it has a word of its own: today only a key stage coordinator. */
    Optional<String> wordForCoordinator(TenantId id);

    /** Days on which the authority is closed, beside weekends and bank holidays; they are no working days. */
    List<LocalDate> closureDaysOf(TenantId id);

    /** The authority's teams, in the order of its manifest. */
    List<Team> teamsOf(TenantId id);

    /** Where the office of the head of the virtual school reads mail; empty for an authority that has not said. */
    Optional<String> mailboxOfHead(TenantId id);

    /** Where the Director's office reads mail; empty for an authority that has not said. */
    Optional<String> mailboxOfDirector(TenantId id);

    /** How the authority's mail goes out. */
    Optional<Sender> senderOf(TenantId id);
}
