package org.virtualschool.access.signin;

import jakarta.servlet.http.HttpSession;
import java.util.Collections;

/** The identifier that the realm gives to a session, kept as the name of an attribute: names can be looked up in the table of sessions. */
final class RealmSession {

    private static final String PREFIX = "realm-session:";
    private static final int LONGEST = 100;

    private RealmSession() {}

    /** Keeps the identifier in place of any before. */
    static void keep(String sid, HttpSession session) {
        Collections.list(session.getAttributeNames()).stream()
                .filter(name -> name.startsWith(PREFIX))
                .forEach(session::removeAttribute);
        if (sid.length() <= LONGEST) {
            session.setAttribute(attribute(sid), Boolean.TRUE);
        }
    }

    static String attribute(String sid) {
        return PREFIX + sid;
    }
}
