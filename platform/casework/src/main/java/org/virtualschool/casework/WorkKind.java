package org.virtualschool.casework;

/** A kind of work, declared as a bean by the module that opens it. */
public interface WorkKind {

    /** Stable key: module, dot, what: {@code placement.acknowledge-notice}. */
    String key();

    /** What is to be done, as the home page says it: "Acknowledge the notice from". The words of {@link Work#about} follow. */
    String says();

    /** The same for several pieces of work, which the home page shows as one line: "34 children live elsewhere and …". @param count two or more */
    String saysOfMany(int count);

    /** Where it is done, below the authority's address, without a leading slash: {@code inbox/0190…}; the child's page unless said otherwise. */
    default String path(Work work) {
        return work.child().map(child -> "children/" + child).orElse("children");
    }
}
