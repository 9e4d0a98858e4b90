package org.virtualschool.placement.delivery;

import java.util.function.Supplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.virtualschool.tenancy.TenantId;

/** Dies at one step of a delivery, either just before its commit or just after, as a killed process would. */
class CrashingExchange extends Exchange {

    private final int fatalStep;
    private final boolean afterCommit;
    private int step;

    CrashingExchange(
            PlatformTransactionManager exchange,
            PlatformTransactionManager everyday,
            int fatalStep,
            boolean afterCommit) {
        super(exchange, everyday);
        this.fatalStep = fatalStep;
        this.afterCommit = afterCommit;
    }

    @Override
    <T> T in(TenantId tenant, Supplier<T> work) {
        step++;
        var done = super.in(tenant, () -> {
            var result = work.get();
            dieIf(!afterCommit);
            return result;
        });
        dieIf(afterCommit);
        return done;
    }

    @Override
    void hand(TenantId tenant, Runnable work) {
        step++;
        super.hand(tenant, () -> {
            work.run();
            dieIf(!afterCommit);
        });
        dieIf(afterCommit);
    }

    private void dieIf(boolean here) {
        if (here && step == fatalStep) {
            throw new Crash();
        }
    }

    static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
