package org.virtualschool.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Schools that are not in the register of open schools any more, and what became of them. */
public interface ClosedSchools {

    /**
     * Those of the numbers that no open school has, each with the open schools that followed it: a successor that has closed too is followed
     * on. Empty lists for those of which nothing is known. A person confirms: several may be offered, and none may be right.
     */
    Map<Urn, List<SchoolLink>> among(Collection<Urn> urns);
}
