package org.virtualschool.audit;

import java.util.function.Consumer;

/** Lets an edge see that the work it carries has audited a view: the wall that sends no page about children without its row. */
public final class ViewObserver {

    private static final ScopedValue<Consumer<String>> OBSERVER = ScopedValue.newInstance();

    private ViewObserver() {}

    /** Carries the observer, which is told the action of each audited view; to be combined with other bindings. */
    public static ScopedValue.Carrier watching(Consumer<String> observer) {
        return ScopedValue.where(OBSERVER, observer);
    }

    /** Tells the observer, if somebody watches. Called by the audit when a view was written. */
    public static void tell(String action) {
        if (OBSERVER.isBound()) {
            OBSERVER.get().accept(action);
        }
    }
}
