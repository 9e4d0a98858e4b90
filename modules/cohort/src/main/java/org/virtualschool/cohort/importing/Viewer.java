package org.virtualschool.cohort.importing;

import java.util.List;
import org.virtualschool.access.Access;
import org.virtualschool.access.Me.Membership;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.SchoolReach;

/**
 * Who looks at an import. Its giver has the list and sees what it says; what the roll holds of a child is shown within the person's reach
 * only. Somebody else's import is shown to those who reach every child.
 */
record Viewer(PersonId person, List<Membership> reach, SchoolReach schools) {

    /** Who brings a list in. */
    static Viewer now(Access access) {
        return asking(access, CohortAction.IMPORT_ROLL);
    }

    /** Who looks at what came of it, and need not be able to bring one in. */
    static Viewer looking(Access access) {
        return asking(access, CohortAction.VIEW_IMPORTS);
    }

    /** Who takes back what a list changed. */
    static Viewer undoing(Access access) {
        return asking(access, CohortAction.UNDO_IMPORT);
    }

    private static Viewer asking(Access access, CohortAction action) {
        return new Viewer(access.me().person(), access.reachFor(action), SchoolReach.of(access, action));
    }

    boolean reachesEverybody() {
        return reach.stream().anyMatch(membership -> membership.scope() instanceof Scope.Everyone);
    }

    boolean maySee(RollImport list) {
        return list.uploadedBy().equals(person) || reachesEverybody();
    }
}
