package org.virtualschool.tenancy.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jooq.JSONB;
import org.virtualschool.tenancy.Team;
import org.virtualschool.tenancy.manifest.Manifest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A council's teams as the catalogue keeps them: one value, in their order. */
final class TeamsColumn {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private TeamsColumn() {}

    static JSONB of(List<Manifest.Team> said) {
        var teams = said.stream().map(TeamsColumn::team).toList();
        return JSONB.valueOf(JSON.writeValueAsString(teams));
    }

    private static Team team(Manifest.Team said) {
        return new Team(
                said.key(), said.name(), Set.copyOf(Objects.requireNonNullElse(said.years(), List.<Integer>of())));
    }

    static List<Team> read(JSONB kept) {
        return JSON.readTree(kept.data())
                .valueStream()
                .map(team -> new Team(
                        team.required("key").asString(), team.required("name").asString(), years(team)))
                .toList();
    }

    private static Set<Integer> years(JsonNode team) {
        var years = new HashSet<Integer>();
        team.required("years").forEach(year -> years.add(year.asInt()));
        return Set.copyOf(years);
    }
}
