package org.virtualschool.casework.child;

import java.util.List;
import org.virtualschool.casework.ChildShell;

/** Who saw or changed the child's record, newest first. */
record WhoSawPage(ChildShell shell, List<Row> rows) {

    /** @param who name as this authority knows the person @param what the deed in words */
    record Row(String when, String who, String role, String what) {}
}
