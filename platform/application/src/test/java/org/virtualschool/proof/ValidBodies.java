package org.virtualschool.proof;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.virtualschool.web.Dates;

/** What each writing route takes for good from its own people: extra fields are put beside it, so that they are seen to count for nothing. */
class ValidBodies {

    /** What everybody sends alike: a term of an authority that is nobody's here. */
    static final String[] TERM_DATES = {
        "authorityCode", "888", "year", "2026", "halfTerms", "1 September 2026 to 23 October 2026"
    };

    private final World world;
    private final AtomicInteger number = new AtomicInteger();

    ValidBodies(World world) {
        this.world = world;
    }

    /**
     * What this caller sends. Nobody but the machine sends a notice: a sender's name is told to the other council, and would look like a leak.
     *
     * @param extra fields that the route does not ask for; a name that it does ask for keeps its valid value
     */
    Body with(Route route, Caller caller, Map<String, String> extra) {
        return route.pattern().endsWith("/notices") && !caller.isMachine()
                ? new Body.Fields(extra)
                : with(route, caller.council(), extra);
    }

    private Body with(Route route, String council, Map<String, String> extra) {
        var told = world.idsOf(council, "told").getFirst();
        var host = ListedChild.of(council)
                .filter(child -> world.idsOf(council, child.familyName()).contains(told))
                .findFirst()
                .flatMap(ListedChild::host)
                .orElseThrow();
        return switch (route.toString()) {
            case "POST /{authority}/children" -> form(extra, "search", "family");
            case "POST /{authority}/children/export" -> form(extra, "columns", "year", "format", "CSV");
            case "POST /{authority}/children/views/new" ->
                form(extra, "name", Canaries.of(council) + " " + number.incrementAndGet());
            case "POST /{authority}/children/{child}/not-the-same" -> form(extra, "other", told);
            case "POST /{authority}/children/{child}/merge/{other}" -> form(extra, "print", "0".repeat(64));
            case "POST /{authority}/audit" -> form(extra, "search", "family");
            case "POST /{authority}/caseloads/{person}" -> form(extra, "search", "family");
            case "POST /{authority}/caseloads/{person}/number" -> form(extra, "number", "N-" + council);
            case "POST /{authority}/caseloads/{person}/transfer",
                    "POST /{authority}/caseloads/{person}/transfer/confirm" ->
                form(extra, "to", world.idsOf(council, "leaver").getFirst(), "day", "2026-01-05", "reason", "LEFT");
            case "POST /{authority}/children/{child}/versions" ->
                form(extra, "settled", "01890000-0000-7000-8000-000000000000");
            case "POST /{authority}/children/{child}/people" ->
                form(extra, "person", world.idsOf(council, "person").getFirst());
            case "POST /{authority}/children/{child}/people/delegations" ->
                form(extra, "to", world.idsOf(council, "leaver").getFirst(), "until", today(), "reason", "LEAVE");
            case "POST /{authority}/children/{child}/schooling/school",
                    "POST /{authority}/children/{child}/schooling/correction" ->
                form(extra, "place", "school-107478", "from", "2026-01-05", "reason", "OTHER", "version", "1");
            case "POST /{authority}/children/{child}/schooling/arrangements" ->
                form(extra, "kind", "TUITION", "provider", Canaries.of(council), "from", "2026-01-05");
            case "POST /{authority}/children/{child}/schooling/arrangements/{arrangement}/end" ->
                form(extra, "last", "2026-01-06");
            case "POST /{authority}/children/{child}/schooling/actions" ->
                form(extra, "day", "2026-01-05", "agency", "SEN", "done", "Asked " + Canaries.of(council));
            case "POST /{authority}/children/{child}/liaison/warnings" -> form(extra, World.warning(council));
            case "POST /{authority}/children/{child}/liaison/warnings/{warning}/acknowledgement" ->
                form(extra, "reply", Canaries.of(council));
            case "POST /{authority}/children/{child}/liaison/warnings/{warning}/steps" ->
                form(extra, "day", today(), "agency", "SEN", "done", Canaries.of(council));
            case "POST /{authority}/children/{child}/liaison/changes" ->
                form(extra, "kind", "HEALTH", "happenedOn", today(), "change", Canaries.of(council));
            case "POST /{authority}/children/{child}/liaison/changes/{change}/school",
                    "POST /{authority}/children/{child}/liaison/documents/{document}/school" ->
                form(extra, "asks", Canaries.of(council));
            case "POST /{authority}/children/{child}/liaison/changes/{change}/reading" ->
                form(extra, "follows", Canaries.of(council));
            case "POST /{authority}/children/{child}/liaison/meetings" -> form(extra, World.meeting(council));
            case "POST /{authority}/children/{child}/liaison/meetings/{meeting}/decision" ->
                form(extra, "part", "NOT_NEEDED", "reason", Canaries.of(council));
            case "POST /{authority}/children/{child}/liaison/documents" ->
                file(
                        extra,
                        World.pdf(council),
                        "type",
                        "OTHER",
                        "dated",
                        today(),
                        "title",
                        Canaries.of(council),
                        "access",
                        "ORDINARY");
            case "POST /{authority}/children/{child}/liaison/from-school" ->
                file(extra, World.pdf(council), World.fromSchool(council));
            case "POST /{authority}/invitations" ->
                form(
                        extra,
                        "name",
                        Canaries.of(council),
                        "email",
                        Canaries.of(council) + "@north.example",
                        "role",
                        "social-worker",
                        "scope",
                        "caseload");
            case "POST /{authority}/schools/{urn}/people", "POST /{authority}/schools/{urn}/colleagues" ->
                form(
                        extra,
                        "name",
                        Canaries.of(council),
                        "email",
                        Canaries.of(council) + "@north.example",
                        "role",
                        "senco");
            case "POST /{authority}/schools/{urn}/people/{contact}/start-again" ->
                form(extra, "reason", "Phone of " + Canaries.of(council) + " lost");
            case "POST /{authority}/systems" ->
                form(
                        extra,
                        "name",
                        Canaries.of(council),
                        "client",
                        "care-" + number.incrementAndGet(),
                        "actions",
                        "cohort.view-roll");
            case "POST /{authority}/messages/{message}" ->
                form(extra, "text", Canaries.of(council) + " {link} {until}");
            case "POST /{authority}/roles" -> ownRole(extra, council, "Desk " + number.incrementAndGet());
            case "POST /{authority}/roles/{role}" -> ownRole(extra, council, Canaries.of(council));
            case "POST /{authority}/people/import" -> new Body.File(extra, World.staffList(council));
            case "POST /{authority}/people/import/{list}/confirm" -> form(extra, "count", "1");
            case "POST /{authority}/people/requests/{request}/approve" ->
                form(extra, "name", Canaries.of(council), "role", "social-worker", "scope", "caseload");
            case "POST /{authority}/setup/wishes/{wish}/refuse", "POST /{authority}/people/requests/{request}/refuse" ->
                form(extra, "because", "Ask " + Canaries.of(council));
            case "POST /{authority}/support/{support}/approve" -> form(extra, "hours", "1");
            case "POST /{authority}/support/{support}/refuse" -> form(extra, "because", "Ask " + Canaries.of(council));
            case "POST /{authority}/people/{person}/memberships" ->
                form(extra, "role", "social-worker", "scope", "caseload");
            case "POST /{authority}/people/review" ->
                form(extra, "answer-" + world.idsOf(council, "membership").getFirst(), "needed");
            case "POST /{authority}/term-dates" -> form(extra, TERM_DATES);
            case "POST /{authority}/term-dates/file" ->
                file(
                        extra,
                        "Event,First day,Last day\r\nTerm,1 September 2026,23 October 2026\r\n",
                        "authorityCode",
                        "888",
                        "year",
                        "2026");
            case "POST /{authority}/term-dates/withdrawal" -> form(extra, "authorityCode", "889", "year", "2026");
            case "POST /{authority}/deadlines/{rule}" -> form(extra, "days", "9");
            case "POST /{authority}/settings" ->
                form(
                        extra,
                        "kind",
                        "COLLEGE",
                        "name",
                        Canaries.of(council) + " College " + number.incrementAndGet(),
                        "nation",
                        "WALES");
            case "POST /{authority}/children/{child}/people/contacts" ->
                form(extra, "role", "PERSONAL_ADVISER", "name", Canaries.of(council), "from", "2026-01-05");
            case "POST /{authority}/children/{child}/after-care" ->
                form(extra, "outcome", "DECLINED", "on", today(), "because", "Later, says " + Canaries.of(council));
            case "POST /{authority}/children/{child}/handovers" ->
                form(
                        extra,
                        "from",
                        world.idsOf(council, "person").getFirst(),
                        "to",
                        world.idsOf(council, "leaver").getFirst(),
                        "reason",
                        "LEAVES");
            case "POST /{authority}/children/{child}/handovers/{handover}/decline" ->
                form(extra, "because", "No room for " + Canaries.of(council));
            case "POST /{authority}/children/{child}/school-notices/{news}/by-hand" ->
                form(extra, "how", "PHONE", "on", today());
            case "POST /{authority}/children/{child}/family" ->
                form(extra, "reason", "To invite them " + Canaries.of(council));
            case "POST /{authority}/children/{child}/family/holders" ->
                form(extra, "relationship", "MOTHER", "name", Canaries.of(council), "from", "2026-01-05");
            case "POST /{authority}/children/{child}/confidential" ->
                form(extra, "from", "2026-01-05", "reason", "PARENT", "note", "Father " + Canaries.of(council));
            case "POST /{authority}/children/{child}/confidential/end" ->
                form(extra, "ending", "Agreed " + Canaries.of(council));
            case "POST /{authority}/children/{child}/placement" ->
                form(extra, "reason", "To arrange transport " + Canaries.of(council));
            case "POST /{authority}/children/{child}/sen/change", "POST /{authority}/children/{child}/sen/correction" ->
                form(extra, "from", today(), "provision", "K", "primaryNeed", "MLD");
            case "POST /{authority}/children/{child}/sen/review", "POST /{authority}/children/{child}/sen/end" ->
                form(extra, "on", today());
            case "POST /{authority}/children/{child}/sen/caseworker" ->
                form(
                        extra,
                        "who",
                        "other",
                        "name",
                        Canaries.of(council),
                        "email",
                        Canaries.of(council) + "@sen.example");
            case "POST /api/v1/{authority}/children/{child}/sen" ->
                json(extra, Map.of("from", today(), "provision", "K", "primaryNeed", "MLD"));
            case "POST /{authority}/children/{child}/moves/new" -> form(extra, World.move(council));
            case "POST /{authority}/moves/{move}/change" -> form(extra, changedMove(council));
            case "POST /{authority}/moves/{move}/steps/{requirement}" -> form(extra, World.step(council));
            case "POST /{authority}/moves/{move}/outcome" ->
                form(extra, "outcome", "GIVEN_UP", "because", "Elsewhere, says " + Canaries.of(council));
            case "POST /{authority}/requirements" -> form(extra, World.ownRequirement(council));
            case "POST /{authority}/placed-here" -> form(extra, "search", "family");
            case "POST /{authority}/placed-here/homes" -> form(extra, World.home(council));
            case "POST /{authority}/placed-here/{id}/home" -> form(extra, World.home(council));
            case "POST /{authority}/placed-here/{id}/same" ->
                form(extra, "other", world.idsOf(council, "placed here").getLast());
            case "POST /{authority}/placed-here/{id}/facts/{fact}" -> form(extra, "value", Canaries.of(council));
            case "POST /{authority}/placed-here/{id}/advice" -> form(extra, World.advice(council));
            case "POST /{authority}/placed-here/advice/{advice}/struck-out" ->
                form(extra, "because", Canaries.of(council));
            case "POST /{authority}/placed-here/{id}/left" ->
                form(extra, "on", today(), "because", Canaries.of(council));
            case "POST /{authority}/placed-here/{id}/held" -> form(extra, "heldBecause", Canaries.of(council));
            case "POST /{authority}/placed-here/settings" -> form(extra, World.REGISTER_SETTINGS);
            case "POST /{authority}/placed-here/letters/{placing}/sent" -> form(extra, World.letter());
            case "POST /{authority}/children/{child}/notices/new" ->
                form(extra, "recipient", host, "schoolPlan", "STAYS", "sen", "NONE");
            case "POST /{authority}/notices/{id}/correction" -> form(extra, "schoolPlan", "STAYS", "sen", "SUPPORT");
            case "POST /{authority}/inbox/{id}/acknowledgement" ->
                form(extra, "as", "The head", "message", "Thank you");
            case "POST /{authority}/inbox/{id}/query", "POST /{authority}/notices/{id}/answer" ->
                form(extra, "as", "The head", "words", "Which school is it?");
            case "POST /{authority}/misdirected/{astray}" ->
                form(extra, "reported", "true", "words", Canaries.of(council));
            case "POST /{authority}/imports" -> new Body.File(extra, ListedChild.list(council));
            case "POST /{authority}/imports/{id}/columns" ->
                form(extra, "column-1", "care-id", "column-2", "given-name", "kind", "CHANGES_ONLY");
            case "POST /{authority}/imports/{id}/confirmation" -> form(extra, "notNamed", "0", "print", "x");
            case "POST /api/v1/{authority}/roll-imports" -> new Body.Csv(extra, ListedChild.list(council));
            case "POST /api/v1/{authority}/roll-imports/{id}/confirmation" -> json(extra, Map.of("notNamed", 99));
            case "POST /api/v1/{authority}/inbox/notices/{id}/acknowledgement" ->
                json(extra, Map.of("as", "The head", "message", "Thank you"));
            case "POST /api/v1/{authority}/inbox/notices/{id}/messages",
                    "POST /api/v1/{authority}/notices/{id}/messages" ->
                json(extra, Map.of("as", "The head", "words", "Which school is it?"));
            case "POST /api/v1/{authority}/notices" -> json(extra, World.notice(told, host));
            default -> new Body.Fields(extra);
        };
    }

    private static String[] changedMove(String council) {
        return Stream.concat(Stream.of(World.move(council)), Stream.of("read", "1"))
                .toArray(String[]::new);
    }

    private static String today() {
        return LocalDate.now(Dates.LONDON).toString();
    }

    private static Body ownRole(Map<String, String> extra, String council, String name) {
        return form(
                extra,
                "name",
                name,
                "says",
                "For " + Canaries.of(council),
                "actions",
                "access.view-people",
                "reaches",
                "everyone",
                "givers",
                "access-administrator");
    }

    private static Body file(Map<String, String> extra, String content, String... fields) {
        var all = new HashMap<>(extra);
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        return new Body.File(all, content);
    }

    private static Body form(Map<String, String> extra, String... fields) {
        var all = new HashMap<>(extra);
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        return new Body.Fields(all);
    }

    private static Body json(Map<String, String> extra, Map<String, Object> members) {
        var all = new HashMap<String, Object>(extra);
        all.putAll(members);
        return new Body.Json(all);
    }
}
