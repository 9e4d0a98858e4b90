package org.virtualschool.casework.auditing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.AuditChain;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenants;

/** Goes round the councils with what the audit's chain needs; one council's failure does not hold up the others. */
@Component
class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final Actor PLATFORM = Actor.platform("casework.audit-chain");

    private final Tenants tenants;
    private final AuditChain chain;
    private final MailingHeads mailing;

    Rounds(Tenants tenants, AuditChain chain, MailingHeads mailing) {
        this.tenants = tenants;
        this.chain = chain;
        this.mailing = mailing;
    }

    void eachMinute() {
        eachTenant(chain::sealRecent);
    }

    /** What was written very late is sealed, the day's head handed out, and mailed to the council. */
    void eachNight() {
        eachTenant(() -> {
            chain.sealEverything();
            chain.handOut().filter(handed -> !handed.whole()).ifPresent(handed -> broken());
            mailing.mailToday();
        });
    }

    private void broken() {
        LOG.error("The audit of tenant {} is not whole: look at its page", Tenancy.current());
    }

    private void eachTenant(Runnable work) {
        for (var tenant : tenants.all()) {
            try {
                Tenancy.as(
                        tenant.id(),
                        () -> Actor.as(PLATFORM, () -> {
                            work.run();
                            return true;
                        }));
            } catch (RuntimeException failure) {
                LOG.error(
                        "The chain of the audit could not be seen to in tenant {}: {}",
                        tenant.id(),
                        failure.getClass().getName());
            }
        }
    }
}
