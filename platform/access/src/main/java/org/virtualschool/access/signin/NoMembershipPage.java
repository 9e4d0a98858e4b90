package org.virtualschool.access.signin;

import java.util.List;
import org.springframework.security.web.csrf.CsrfToken;

/** For somebody who signed in and is nobody here yet. @param desks whom to ask */
record NoMembershipPage(CsrfToken csrf, List<Desk> desks) {

    record Desk(String virtualSchool, String contact) {}
}
