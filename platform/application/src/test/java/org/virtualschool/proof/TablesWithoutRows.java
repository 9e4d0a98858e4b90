package org.virtualschool.proof;

import java.util.List;

/** Tenant tables that the four councils leave empty, each with the reason why nothing can fill it: none. */
final class TablesWithoutRows {

    static final List<String> NAMES = List.of();

    private TablesWithoutRows() {}
}
