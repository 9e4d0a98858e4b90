package org.virtualschool.casework.spi;

import java.util.List;
import org.virtualschool.audit.ChildId;

/** What a module lets the reader do from the child page, such as telling the virtual school where the child is placed. */
public interface ChildActions {

    /** The deeds open to the current reader for this child; empty if none. */
    List<Deed> of(ChildId child);

    /** @param says the button's words @param path below the authority's address, without a leading slash */
    record Deed(String says, String path) {}
}
