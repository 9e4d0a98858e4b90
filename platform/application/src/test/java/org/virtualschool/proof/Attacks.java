package org.virtualschool.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All attacks on one route by one caller: another council's name and identifiers in every place that takes one. */
class Attacks {

    /** Stands in fields that no form has: found in a row, it was taken. */
    static final String MARK = "Zoverposted";

    private static final List<String> KINDS = List.of(
            "child",
            "told",
            "notice",
            "draft",
            "inbox",
            "import",
            "setting",
            "person",
            "membership",
            "staff list",
            "access request",
            "wish",
            "system",
            "own role",
            "contact",
            "contact with an account",
            "invitation",
            "leaver",
            "support access",
            "child contact",
            "holder",
            "school notice",
            "handover",
            "delegation",
            "arrangement",
            "export",
            "view",
            "move",
            "astray",
            "own requirement",
            "placed here",
            "advice",
            "warning",
            "change",
            "meeting",
            "document",
            "entry");

    private final World world;
    private final ValidBodies bodies;
    private final List<String> councils;

    Attacks(World world, List<String> councils) {
        this.world = world;
        this.bodies = new ValidBodies(world);
        this.councils = councils;
    }

    List<Probe> on(Route route, Caller caller) {
        return councils.stream()
                .filter(victim -> !victim.equals(caller.council()))
                .flatMap(victim -> on(route, caller, victim))
                .toList();
    }

    private Stream<Probe> on(Route route, Caller caller, String victim) {
        var own = own(route, caller.council());
        var probes = new ArrayList<Probe>();
        var there = with(own, "authority", victim);
        probes.add(probe(route, caller, "authority", victim, there, valid(route, caller)));
        var capitals = with(own, "authority", victim.toUpperCase(Locale.ROOT));
        probes.add(probe(route, caller, "authority in capitals", victim, capitals, valid(route, caller)));
        for (var variable : route.variables()) {
            for (var kind : triedOn(victim, route, caller, variable)) {
                var path = with(own, variable, world.idsOf(victim, kind).getFirst());
                probes.add(
                        new Probe(route, caller, variable + " of a " + kind, victim, path, valid(route, caller), true));
            }
            var theirs = with(
                    there, variable, world.idsOf(victim, route.kindOf(variable)).getFirst());
            probes.add(
                    probe(route, caller, variable + " under its own authority", victim, theirs, valid(route, caller)));
            var malformed = with(own, variable, "..%2f" + victim);
            probes.add(probe(route, caller, variable + " malformed", victim, malformed, Body.NONE));
        }
        probes.add(probe(route, caller, "query", victim, own, new Body.Fields(wordsOf(victim))));
        probes.add(probe(route, caller, "fields", victim, own, new Body.Fields(overPosting(victim))));
        if (route.writes()) {
            var beside = bodies.with(route, caller, overPosting(victim));
            probes.add(probe(route, caller, "fields beside valid ones", victim, own, beside));
            probes.add(probe(route, caller, "ids in valid fields", victim, own, swapped(route, caller, victim)));
        }
        return probes.stream();
    }

    /** The kind of record that the place takes, of every other council; each other kind of one of them, in turn. */
    private List<String> triedOn(String victim, Route route, Caller caller, String variable) {
        var others = councils.stream()
                .filter(council -> !council.equals(caller.council()))
                .toList();
        var turn = (route + " " + caller + " " + variable).hashCode();
        return IntStream.range(0, KINDS.size())
                .filter(kind -> KINDS.get(kind).equals(route.kindOf(variable))
                        || others.get(Math.floorMod(turn + kind, others.size())).equals(victim))
                .mapToObj(KINDS::get)
                .toList();
    }

    private Body valid(Route route, Caller caller) {
        return route.writes() ? bodies.with(route, caller, Map.of()) : Body.NONE;
    }

    /** What is valid, but about the other council's child and setting. */
    private Body swapped(Route route, Caller caller, String victim) {
        var child = world.idsOf(victim, "told").getFirst();
        return switch (bodies.with(route, caller, Map.of())) {
            case Body.Json json -> {
                var members = new HashMap<>(json.members());
                members.put("child", child);
                yield new Body.Json(members);
            }
            case Body.Fields fields -> {
                var all = new HashMap<>(fields.fields());
                all.put("child", child);
                all.put("setting", world.idsOf(victim, "setting").getFirst());
                all.put("proposedSchool", world.idsOf(victim, "setting").getFirst());
                yield new Body.Fields(all);
            }
            case Body.File file -> new Body.File(Map.of("authority", victim, "child", child), file.content());
            case Body.Csv csv -> new Body.Csv(Map.of("authority", victim, "child", child), csv.content());
        };
    }

    private Map<String, String> own(Route route, String council) {
        var path = new HashMap<String, String>();
        path.put("authority", council);
        route.variables()
                .forEach(variable -> path.put(
                        variable, world.idsOf(council, route.kindOf(variable)).getLast()));
        return path;
    }

    private static Probe probe(
            Route route, Caller caller, String place, String victim, Map<String, String> path, Body body) {
        return new Probe(route, caller, place, victim, path, body, false);
    }

    /** Part of a canary finds everybody's records where a search forgets whose it is; the whole word would only echo. */
    private static Map<String, String> wordsOf(String victim) {
        return Map.ofEntries(
                Map.entry("search", "Zq"),
                Map.entry("q", "Zq"),
                Map.entry("words", "Zq"),
                Map.entry("page", "-1"),
                Map.entry("size", "999999"),
                Map.entry("sort", "' or 1=1 --"),
                Map.entry("worker", "Zq" + victim),
                Map.entry("school", "100000"),
                Map.entry("host", "382"),
                Map.entry("show", "all"),
                Map.entry("status", "*"));
    }

    /** Fields that no form has, or that are not the sender's to say. */
    private Map<String, String> overPosting(String victim) {
        var child = world.idsOf(victim, "child").getFirst();
        var fields = new HashMap<String, String>();
        List.of("tenant_id", "tenantId", "tenant").forEach(name -> fields.put(name, "2"));
        List.of("child", "childId", "child_id", "subject").forEach(name -> fields.put(name, child));
        List.of("id", "noticeId", "firstId", "first_id")
                .forEach(name -> fields.put(name, world.idsOf(victim, "notice").getFirst()));
        List.of("setting", "settingId")
                .forEach(name -> fields.put(name, world.idsOf(victim, "setting").getFirst()));
        List.of("role", "state", "stage", "version", "scope", "sentBy", "createdBy", "sentAs", "senderName", "action")
                .forEach(name -> fields.put(name, MARK));
        fields.put("authority", victim);
        return fields;
    }

    private static Map<String, String> with(Map<String, String> path, String variable, String value) {
        var changed = new HashMap<>(path);
        changed.put(variable, value);
        return changed;
    }
}
