package org.virtualschool.access.request;

import java.util.function.Consumer;
import org.virtualschool.access.membership.Standing;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.ViewObserver;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenant;

/**
 * Somebody who got into an authority.
 *
 * @param worth what the sign-in is worth there
 */
record Entered(Tenant tenant, Standing standing, SignInAge.Worth worth) {

    /**
     * What is asked here.
     *
     * @param onlyReads whether nothing can change while it is asked
     * @param supporting writes what somebody with support access asks for
     */
    Asking asking(boolean onlyReads, Consumer<String> supporting) {
        return new Asking(standing, worth, onlyReads, supporting);
    }

    /** Does the work inside the authority, on behalf of whoever got in; what it asks for and audits is noted. */
    <T, X extends Throwable> T calling(Asking asking, ScopedValue.CallableOp<T, X> work) throws X {
        return Tenancy.calling(
                tenant,
                () -> Actor.calling(
                        actor(),
                        () -> ViewObserver.watching(action -> asking.viewed())
                                .where(Asking.CURRENT, asking)
                                .call(work)));
    }

    private Actor actor() {
        var me = standing.me();
        return new Actor(me.person(), me.memberships().getFirst().role());
    }
}
