package org.virtualschool.casework.spi;

import java.util.List;
import org.virtualschool.audit.ChildId;

/** What a module lets the reader do from the child page, such as telling the virtual school where the child is placed. */
public interface ChildActions {

    /** The deeds open to the current reader for this child; empty if none. */
    List<Deed> of(ChildId child);

    /**
     * What the current reader must not overlook about this child, on every page about it: "Placement at risk", leading to where it is read. None
     * for a reader who may not know it.
     */
    default List<Deed> flags(ChildId child) {
        return List.of();
    }

    /** @param says the button's words @param path below the authority's address, without a leading slash */
    record Deed(String says, String path) {}
}
