package org.virtualschool.access.stafflist;

import org.virtualschool.web.Refused;

/** A file with staff that cannot be read right, with what to do about it. Nothing of what stands in its lines is quoted. */
final class UnreadableStaffList extends Refused {

    private static final long serialVersionUID = 1L;

    UnreadableStaffList(String words) {
        super("staff-list-unreadable", words);
    }
}
