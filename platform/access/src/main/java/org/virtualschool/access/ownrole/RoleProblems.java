package org.virtualschool.access.ownrole;

import java.util.Map;

/** A role that cannot be made or changed so: what to do, by field. */
final class RoleProblems extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> byField;

    RoleProblems(Map<String, String> byField) {
        super("The role cannot be so: " + byField.keySet());
        this.byField = byField;
    }

    Map<String, String> byField() {
        return byField;
    }
}
