package org.virtualschool.proof;

import java.util.List;

/** The modules of the house, in dependency order: the one list that structure, schema and configuration are compared with. */
final class House {

    static final List<String> MODULES = List.of(
            "tenancy",
            "audit",
            "directory",
            "jobs",
            "documents",
            "post",
            "access",
            "web",
            "contacts",
            "casework",
            "cohort",
            "placement");

    static final List<String> SCHEMAS =
            MODULES.stream().filter(module -> !module.equals("web")).toList();

    private House() {}
}
