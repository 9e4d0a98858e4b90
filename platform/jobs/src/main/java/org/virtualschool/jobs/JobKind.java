package org.virtualschool.jobs;

/**
 * A kind of background work, declared as a bean by the module that does it. Work runs at least once, bound to its tenant, outside a
 * transaction, perhaps in another copy of the application: it must be able to run twice.
 */
public interface JobKind<D extends JobData> {

    /** Stable name, such as {@code placement.delivery}. */
    String name();

    /** The type of what it needs to know. */
    Class<D> dataType();

    /** Does the work; an exception has it tried again, ever later. */
    void run(D data);

    /** How often it is tried again before it is parked. */
    default int retries() {
        return 6;
    }

    /** Called in the tenant, in a transaction, after the last try: tell whoever waits for it. */
    default void parked(D data) {}
}
