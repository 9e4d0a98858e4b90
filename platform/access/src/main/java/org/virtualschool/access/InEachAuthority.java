package org.virtualschool.access;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.virtualschool.audit.ChildId;
import org.virtualschool.tenancy.Tenant;

/**
 * For a page that stands above the authorities and shows what the person of the current request has in several. Each is asked for itself,
 * as a request under it would be: with the standing, the scope and the session limits that hold there, and nobody else's.
 */
public interface InEachAuthority {

    /** The authorities in which the person is a member today and the sign-in counts, by name; those that are paused are among them. */
    List<Tenant> mine();

    /**
     * Reads children in each authority where a role of the person holds the action, and audits in each which of its children the page will
     * show before it gives any of them out: no audit row, no children. An authority that is paused or not live is passed over.
     *
     * @param read done inside each authority, several at the same time on threads that have nothing of the request but what is bound for that
     *     authority: {@link Access} answers as it does there; narrows what it reads to reach
     */
    <T> Together<T> children(Action action, Function<Tenant, List<T>> read, OnePage<T> page);

    /** What one page shows of all that was read. @param child whom a row is about @param atMost how many rows */
    record OnePage<T>(Function<T, ChildId> child, Comparator<T> order, int atMost) {}

    /**
     * Rows of all authorities in one order.
     *
     * @param more whether there are more than the page shows
     * @param over authorities that were not asked, because the sign-in has lasted or was not used for longer than they allow
     */
    record Together<T>(List<T> shown, boolean more, List<Tenant> over) {}
}
