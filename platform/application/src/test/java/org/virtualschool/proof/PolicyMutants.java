package org.virtualschool.proof;

import java.util.LinkedHashMap;
import java.util.Map;

/** Ways in which somebody could spoil the walls of a table. */
final class PolicyMutants {

    private static final String OPEN = "using (true) with check (true)";
    private static final String NO_NULLIF = "current_setting('app.tenant', true)::smallint = tenant_id";

    private PolicyMutants() {}

    /** The seven of the security reference, with the variants that open each wall alone. @return statements by what they do */
    static Map<String, String> on(String table) {
        var mutants = new LinkedHashMap<String, String>();
        mutants.put("policies dropped", "drop policy tenant_allow on %1$s; drop policy tenant_wall on %1$s");
        mutants.put("permissive policy dropped", "drop policy tenant_allow on %1$s");
        mutants.put("restrictive policy dropped", "drop policy tenant_wall on %1$s");
        mutants.put(
                "both always true",
                "alter policy tenant_allow on %1$s " + OPEN + "; alter policy tenant_wall on %1$s " + OPEN);
        mutants.put("permissive always true", "alter policy tenant_allow on %1$s " + OPEN);
        mutants.put("restrictive always true", "alter policy tenant_wall on %1$s " + OPEN);
        mutants.put(
                "another permissive one, always true",
                "create policy wider on %1$s for all to vs_app, vs_exchange " + OPEN);
        mutants.put(
                "check always true",
                "alter policy tenant_allow on %1$s with check (true); alter policy tenant_wall on %1$s with check (true)");
        mutants.put(
                "reading always true",
                "alter policy tenant_allow on %1$s using (true); alter policy tenant_wall on %1$s using (true)");
        mutants.put("not forced on the owner", "alter table %1$s no force row level security");
        mutants.put("row security disabled", "alter table %1$s disable row level security");
        mutants.put(
                "wall dropped and allow widened",
                "drop policy tenant_wall on %1$s; alter policy tenant_allow on %1$s " + OPEN);
        mutants.put(
                "read without nullif",
                "alter policy tenant_allow on %1$s using (" + NO_NULLIF + "); alter policy tenant_wall on %1$s using ("
                        + NO_NULLIF + ")");
        mutants.replaceAll((name, sql) -> sql.formatted(table));
        return mutants;
    }
}
