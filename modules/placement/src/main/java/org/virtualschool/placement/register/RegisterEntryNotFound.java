package org.virtualschool.placement.register;

import org.virtualschool.placement.RegisterEntryId;
import org.virtualschool.web.NotFound;

/** Unknown, on another authority's register, or no longer there: all alike. */
final class RegisterEntryNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    RegisterEntryNotFound(RegisterEntryId id) {
        super("register-entry-not-found", "There is no entry " + id);
    }
}
