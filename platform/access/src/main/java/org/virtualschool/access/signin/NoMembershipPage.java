package org.virtualschool.access.signin;

import java.util.List;

/** For somebody who signed in and is nobody here yet. @param desks whom to ask */
record NoMembershipPage(List<Desk> desks) {

    record Desk(String virtualSchool, String contact) {}
}
