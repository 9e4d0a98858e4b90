package org.virtualschool.proof;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.virtualschool.access.Roles;
import org.virtualschool.audit.PersonId;
import org.virtualschool.web.Dates;
import virtualschool.testing.RealPostgres;

/** Fills the four councils through the product, every tenant table of them, and remembers each one's identifiers and canaries. */
class World {

    /** What a long list leaves whose comparison went wrong: no fault can be asked for through a page. */
    private static final String A_STEP_THAT_WENT_WRONG = """
            insert into cohort.roll_import_progress (tenant_id, import_id, asked_by, asked_as, trouble, asked_at)
            select tenant_id, id, uploaded_by, 'virtual-school-head', 'Try again.', uploaded_at from cohort.roll_import
            where id = '%s'""";

    /** What a council decides about its register. */
    static final String[] REGISTER_SETTINGS = {"keepYears", "6", "lettersMonth", "9", "lettersDay", "1"};

    private static final String CONFIDENTIAL = "/{a}/children/{c}/confidential";

    private static final Set<String> NATIONAL =
            Set.of("school", "kind of message", "cohort", "deadline", "requirement", "fact", "placing");

    /** What each council's own role may do: a little of several modules. */
    static final Set<String> OWN_ROLE = Set.of("casework.view-home", "cohort.view-roll", "access.view-people");

    private final Product product;
    private final Staff staff;
    private final OwnAccounts accounts;
    private final Supported supported;
    private final LeftBehind leftBehind;
    private final OperatorsWish operator;
    private final LateForms late;
    private final Map<String, List<String>> ids = new HashMap<>();
    private boolean filled;

    World(
            Product product,
            Staff staff,
            OwnAccounts accounts,
            Supported supported,
            LeftBehind leftBehind,
            OperatorsWish operator,
            LateForms late) {
        this.operator = operator;
        this.product = product;
        this.staff = staff;
        this.accounts = accounts;
        this.supported = supported;
        this.leftBehind = leftBehind;
        this.late = late;
    }

    /** Identifiers of the council's records of one kind. */
    List<String> idsOf(String council, String kind) {
        return ids.getOrDefault(council + " " + kind, List.of());
    }

    /** Every identifier of the council's own records; what is the same for every council is nobody's. */
    List<String> idsOf(String council) {
        return ids.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(council + " "))
                .filter(entry -> !NATIONAL.contains(entry.getKey().substring(council.length() + 1)))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    String broker(String council) {
        return product.broker(council);
    }

    synchronized void fill() {
        if (filled) {
            return;
        }
        FourCouncils.COUNCILS.forEach(this::people);
        FourCouncils.COUNCILS.forEach(this::firstWeek);
        FourCouncils.COUNCILS.forEach(council -> awaitReceived(council, 1));
        FourCouncils.COUNCILS.forEach(this::roll);
        FourCouncils.COUNCILS.forEach(this::takenAlong);
        FourCouncils.COUNCILS.forEach(this::notTheSame);
        FourCouncils.COUNCILS.forEach(this::transfer);
        FourCouncils.COUNCILS.forEach(this::standingIn);
        FourCouncils.COUNCILS.forEach(this::needs);
        FourCouncils.COUNCILS.forEach(this::schooling);
        FourCouncils.COUNCILS.forEach(this::around);
        FourCouncils.COUNCILS.forEach(this::schoolsToTell);
        FourCouncils.COUNCILS.forEach(this::offerAfterCare);
        FourCouncils.COUNCILS.forEach(this::confidential);
        FourCouncils.COUNCILS.forEach(this::liaison);
        FourCouncils.COUNCILS.forEach(this::moves);
        FourCouncils.COUNCILS.forEach(this::notices);
        FourCouncils.COUNCILS.forEach(this::inbox);
        FourCouncils.COUNCILS.forEach(this::questions);
        FourCouncils.COUNCILS.forEach(this::answers);
        FourCouncils.COUNCILS.forEach(this::astray);
        FourCouncils.COUNCILS.forEach(this::placedHere);
        FourCouncils.COUNCILS.forEach(this::lookedAtAndLeft);
        filled = true;
    }

    private void people(String council) {
        staff.arrive(council);
        remember(council, "setting", staff.tutor(council));
        var worker = new Caller(council, Roles.SOCIAL_WORKER).person().toString();
        remember(council, "person", worker);
        var leaver = PersonId.of(Callers.ISSUER, council + " leaver");
        remember(council, "leaver", leaver.toString());
        remember(
                council,
                "membership",
                staff.joins(council, leaver, Roles.SOCIAL_WORKER).toString());
        stillNeeded(council);
        invitation(council);
        newcomer(council);
        otherSystem(council);
        ownRole(council);
        teacher(council);
        lostPhone(council);
        remember(council, "staff list", product.giveStaff(council, staffList(council)));
        late.leave(council);
        remember(council, "support access", supported.isAsked(council));
        remember(council, "work", "cohort.values-wait");
        remember(council, "kind of message", "access.invitation");
        remember(council, "cohort", "looked-after");
        remember(council, "deadline", "cohort.place-near");
        product.submit(council, "/{a}/deadlines/{r}", new Object[] {council, "cohort.place-near"}, "days", "9");
        product.submit(council, "/{a}/term-dates", new Object[] {council}, ValidBodies.TERM_DATES);
        remember(council, "wish", operator.asks(council));
        product.submit(council, "/{a}/caseloads/{p}/number", new Object[] {council, worker}, "number", "N-" + council);
    }

    /** The head says that the leaver's membership is still needed in this term. */
    private void stillNeeded(String council) {
        var field = "answer-" + idsOf(council, "membership").getFirst();
        product.submit(council, "/{a}/people/review", new Object[] {council}, field, "needed");
    }

    /** Somebody is asked to join, who never does. */
    private void invitation(String council) {
        var word = Canaries.of(council);
        product.submit(
                council,
                "/{a}/invitations",
                new Object[] {council},
                "name",
                word,
                "email",
                word + "@" + council + ".example",
                "role",
                Roles.SOCIAL_WORKER,
                "scope",
                "caseload",
                "team",
                "office-" + council);
        remember(
                council,
                "invitation",
                Product.partOf(product.formsOn("/{a}/invitations", council).getFirst(), 1));
    }

    /** Somebody signs in through the council's own provider and asks for access. */
    private void newcomer(String council) {
        var word = Canaries.of(council);
        product.ask(
                new Caller(council, "newcomer"),
                "/ask-for-access",
                "name",
                word,
                "role",
                word,
                "why",
                "I work with " + word);
        remember(
                council,
                "access request",
                Product.partOf(product.linksOn("/{a}/people/requests", council).getLast(), 0));
    }

    /** The access administrator lets another system in; no realm follows here. */
    private void otherSystem(String council) {
        var administrator = new Caller(council, Roles.ACCESS_ADMINISTRATOR);
        var word = Canaries.of(council);
        product.asks(administrator, "/{a}/systems", "name", word, "client", "care", "actions", "cohort.view-roll");
        remember(
                council,
                "system",
                Product.partOf(product.formsOn(administrator, "/{a}/systems").getFirst(), 1));
    }

    /** The access administrator makes a role of the council's own, and somebody holds it. */
    private void ownRole(String council) {
        var word = Canaries.of(council);
        var fields = new ArrayList<>(List.of("name", word, "says", "For " + word, "reaches", "everyone"));
        fields.addAll(List.of("givers", Roles.ACCESS_ADMINISTRATOR));
        OWN_ROLE.forEach(action -> fields.addAll(List.of("actions", action)));
        var administrator = new Caller(council, Roles.ACCESS_ADMINISTRATOR);
        var role = Product.partOf(product.submits(administrator, "/{a}/roles", fields.toArray(String[]::new)), 0);
        staff.joins(council, PersonId.of(Callers.ISSUER, council + " desk"), role);
        remember(council, "own role", role);
    }

    /** Somebody is known at a school, the same school for every council. */
    private void teacher(String council) {
        var word = Canaries.of(council);
        var school = new Object[] {council, ListedChild.URN};
        remember(council, "school", ListedChild.URN);
        product.submit(
                council,
                "/{a}/schools/{urn}/people",
                school,
                "name",
                word,
                "email",
                word + "@" + council + ".example",
                "phone",
                word,
                "role",
                Roles.DESIGNATED_TEACHER);
        remember(
                council,
                "contact",
                Product.partOf(
                        product.formsOn("/{a}/schools/" + ListedChild.URN + "/people", council)
                                .getFirst(),
                        1));
    }

    /** Somebody at the school who joined with an account of the realm's own lost the phone; no realm follows here. */
    private void lostPhone(String council) {
        var word = Canaries.of(council);
        var people = "/{a}/schools/{urn}/people";
        product.submit(
                council,
                people,
                new Object[] {council, ListedChild.URN},
                "name",
                word + " lost",
                "email",
                word + ".lost@" + council + ".example",
                "role",
                Roles.SENCO,
                "invite",
                "yes");
        accounts.join(council, Roles.SENCO);
        var contact = product.linksOn("/{a}/schools/" + ListedChild.URN + "/people", council).stream()
                .filter(link -> link.endsWith("/start-again"))
                .map(link -> Product.partOf(link, 1))
                .findFirst()
                .orElseThrow();
        remember(council, "contact with an account", contact);
        product.submit(
                council,
                people + "/{c}/start-again",
                new Object[] {council, ListedChild.URN, contact},
                "reason",
                "Phone of " + word + " lost");
    }

    /** One person to invite, whose line has a problem: it waits for good. */
    static String staffList(String council) {
        var word = Canaries.of(council);
        return "Name,Email,Role,Team\r\n" + word + "," + word + "@" + council + ".example,Social wrker," + word
                + " office\r\n";
    }

    /** The first list, and a notice about the child who is adopted a week later: no word of it may stay at the council that was told. */
    private void firstWeek(String council) {
        confirm(council, product.upload(council, ListedChild.list(council)), Map.of());
        var parting =
                ListedChild.of(council).filter(ListedChild::adopted).findFirst().orElseThrow();
        product.read(council, "/api/v1/{a}/children?size=50", council)
                .required("children")
                .valueStream()
                .filter(child -> child.required("familyName").asString().equals(parting.familyName()))
                .map(child -> child.required("id").asString())
                .forEach(child -> {
                    propose(council, child);
                    product.tell(council, notice(child, parting.host().orElseThrow()), "/api/v1/{a}/notices", council);
                });
    }

    private void roll(String council) {
        confirm(council, product.upload(council, ListedChild.laterList(council)), Map.of("notNamed", 1));
        confirm(council, product.uploadChanges(council, ListedChild.pastReturn(council)), Map.of());
        var fed = product.tell(council, ListedChild.dailyFeed(council), "/api/v1/{a}/roll-imports", council);
        confirm(council, fed.required("id").asString(), Map.of());
        undone(council);
        leavePreview(council);
        for (var status : List.of("LOOKED_AFTER", "CEASED")) {
            product.read(council, "/api/v1/{a}/children?size=50&status={s}", council, status)
                    .required("children")
                    .forEach(child -> remember(
                            council,
                            child.required("familyName").asString(),
                            child.required("id").asString()));
        }
        ListedChild.of(council).filter(child -> !child.adopted()).forEach(child -> {
            var id = idsOf(council, child.familyName()).getFirst();
            remember(council, child.told() ? "told" : "child", id);
            if (child.onTheCaseload()) {
                staff.takesOn(council, id);
            }
        });
    }

    /** Uploads a list and leaves it at its preview. */
    void leavePreview(String council) {
        ids.computeIfAbsent(council + " import", none -> new ArrayList<>())
                .addFirst(product.upload(council, ListedChild.list(council)));
    }

    /** A list that renamed a child and was undone after another had put the name right, which stays. */
    private void undone(String council) {
        var renaming = product.uploadChanges(council, ListedChild.renaming(council));
        confirm(council, renaming, Map.of());
        confirm(council, product.uploadChanges(council, ListedChild.firstOfTheList(council)), Map.of());
        product.submit(council, "/{a}/imports/{i}/undoing", new Object[] {council, renaming});
    }

    private void confirm(String council, String list, Map<String, Object> body) {
        product.tell(council, body, "/api/v1/{a}/roll-imports/{id}/confirmation", council, list);
    }

    /** The head takes the roll along as a file, and shares a view of it. */
    private void takenAlong(String council) {
        product.submit(council, "/{a}/children/export", new Object[] {council}, "columns", "year", "format", "CSV");
        var files = "/{a}/exports";
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> product.linksOn(files, council).stream().anyMatch(link -> link.contains("/exports/")));
        product.linksOn(files, council).stream()
                .filter(link -> link.contains("/exports/"))
                .forEach(link -> remember(council, "export", Product.partOf(link, 0)));
        product.submit(
                council,
                "/{a}/children/views/new",
                new Object[] {council},
                "name",
                Canaries.of(council),
                "shared",
                "yes");
        remember(
                council,
                "view",
                Product.partOf(product.formsOn("/{a}/children/views", council).getFirst(), 1));
    }

    /** The head says that two children are not the same. */
    private void notTheSame(String council) {
        product.submit(
                council,
                "/{a}/children/{c}/not-the-same",
                new Object[] {council, idsOf(council, "child").getFirst()},
                "other",
                idsOf(council, "told").getFirst());
    }

    /** The leaver's one child goes to the social worker, on whose caseload it is already. */
    private void transfer(String council) {
        var leaver = idsOf(council, "leaver").getFirst();
        var child = childOnTheCaseload(council);
        staff.takesOn(council, PersonId.of(Callers.ISSUER, council + " leaver"), child);
        product.submit(
                council,
                "/{a}/caseloads/{p}/transfer/confirm",
                new Object[] {council, leaver},
                "to",
                idsOf(council, "person").getFirst(),
                "day",
                "2026-01-05",
                "reason",
                "LEFT",
                "count",
                "1");
    }

    /** The social worker lets the other stand in with the child. */
    private void standingIn(String council) {
        var worker = new Caller(council, Roles.SOCIAL_WORKER);
        var people = "/{a}/children/" + childOnTheCaseload(council) + "/people";
        var until = LocalDate.now(Dates.LONDON).plusWeeks(1).toString();
        var leaver = idsOf(council, "leaver").getFirst();
        product.submits(worker, people + "/delegations", "to", leaver, "until", until, "reason", "LEAVE");
        product.formsOn(worker, people).stream()
                .filter(form -> form.contains("/delegations/"))
                .forEach(form -> remember(council, "delegation", Product.partOf(form, 1)));
    }

    /** A machine says that every child has a plan; the council names the caseworker of one. */
    private void needs(String council) {
        var children = new ArrayList<>(idsOf(council, "child"));
        children.addAll(idsOf(council, "told"));
        children.forEach(child -> product.tell(council, plan(), "/api/v1/{a}/children/{c}/sen", council, child));
        product.submit(
                council,
                "/{a}/children/{c}/sen/caseworker",
                new Object[] {council, children.getFirst()},
                "who",
                "other",
                "name",
                Canaries.of(council));
    }

    /** What a machine says of a child with an EHC plan. */
    static Map<String, Object> plan() {
        return Map.of(
                "from",
                "2026-01-05",
                "provision",
                "E",
                "primaryNeed",
                "SEMH",
                "maintainedBy",
                "WALES",
                "planMadeOn",
                "2026-01-05");
    }

    /** A person puts the day right on which the child came to the school, and records tuition beside it. */
    private void schooling(String council) {
        var child = childOnTheCaseload(council);
        var path = "/{a}/children/{c}/schooling";
        var variables = new Object[] {council, child};
        var version = product.valueOn(council, path + "/correction", variables, "version");
        var today = LocalDate.now(Dates.LONDON).toString();
        product.submit(
                council,
                path + "/correction",
                variables,
                "place",
                "school-" + ListedChild.URN,
                "from",
                "2026-01-05",
                "reason",
                "RECORDED_WRONG",
                "version",
                version);
        product.submit(
                council,
                path + "/arrangements",
                variables,
                "kind",
                "TUITION",
                "provider",
                Canaries.of(council),
                "from",
                today);
        var asked = "Asked " + Canaries.of(council);
        product.submit(council, path + "/actions", variables, "day", today, "agency", "SEN", "done", asked);
        product.linksOn("/" + council + "/children/" + child + "/schooling", council).stream()
                .filter(link -> link.contains("/arrangements/") && !link.endsWith("/new"))
                .forEach(link -> remember(council, "arrangement", Product.partOf(link, 0)));
    }

    /** Who works with the child is recorded by hand, and who holds parental responsibility; somebody looks at it. */
    private void around(String council) {
        var worker = new Caller(council, Roles.SOCIAL_WORKER);
        var child = "/{a}/children/" + childOnTheCaseload(council);
        var word = Canaries.of(council);
        var from = "2026-01-05";
        product.submits(worker, child + "/people/contacts", "role", "REVIEWING_OFFICER", "name", word, "from", from);
        product.formsOn(worker, child + "/people").stream()
                .filter(form -> form.contains("/people/contacts/"))
                .forEach(form -> remember(council, "child contact", Product.partOf(form, 1)));
        product.submits(worker, child + "/family/holders", "relationship", "MOTHER", "name", word, "from", from);
        var leaver = idsOf(council, "leaver").getFirst();
        var me = idsOf(council, "person").getFirst();
        product.submits(worker, child + "/handovers", "from", me, "to", leaver, "reason", "LEAVES");
        product.linksOn(child + "/people", council).stream()
                .filter(link -> link.contains("/handovers/") && !link.endsWith("/new"))
                .forEach(link -> remember(council, "handover", Product.partOf(link, 0)));
        product.formsAfter(worker, child + "/family", "reason", "To invite " + word)
                .forEach(form -> remember(council, "holder", Product.partOf(form, 1)));
    }

    /** The school is written to about the child who left care, and its designated teacher opens that. */
    private void schoolsToTell(String council) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> !untold(council).isEmpty());
        untold(council).forEach(notice -> remember(council, "school notice", notice));
        var teacher = new Caller(council, Roles.DESIGNATED_TEACHER);
        product.formsOn(
                teacher,
                "/{a}/school-notices/" + idsOf(council, "school notice").getFirst());
    }

    /** The family of the child who left care for good is asked, and does not want the offer. */
    private void offerAfterCare(String council) {
        var left = ListedChild.of(council)
                .filter(ListedChild::leftCare)
                .findFirst()
                .orElseThrow();
        product.submit(
                council,
                "/{a}/children/{c}/after-care",
                new Object[] {council, idsOf(council, left.familyName()).getFirst()},
                "outcome",
                "DECLINED",
                "on",
                "2026-11-02",
                "because",
                Canaries.of(council) + " asks later");
    }

    /** The address of the child who left care is confidential, that of another child was. */
    private void confidential(String council) {
        var word = Canaries.of(council);
        var left = ListedChild.of(council)
                .filter(ListedChild::leftCare)
                .findFirst()
                .orElseThrow();
        var other = idsOf(council, "child").getFirst();
        for (var child : List.of(idsOf(council, left.familyName()).getFirst(), other)) {
            var who = new Object[] {council, child};
            product.submit(
                    council, CONFIDENTIAL, who, "from", "2026-01-05", "reason", "PARENT", "note", "Father " + word);
        }
        product.submit(council, CONFIDENTIAL + "/end", new Object[] {council, other}, "ending", "Agreed " + word);
    }

    private List<String> untold(String council) {
        return product.linksOn("/{a}/untold-schools", council).stream()
                .filter(link -> link.contains("/school-notices/"))
                .map(link -> Product.partOf(link, 0))
                .toList();
    }

    /** Social care tells of a risk, a change and a meeting; the virtual school answers each. */
    private void liaison(String council) {
        var child = idsOf(council, "child").getFirst();
        var variables = new Object[] {council, child};
        var path = "/{a}/children/{c}/liaison";
        var today = LocalDate.now(Dates.LONDON).toString();
        product.submit(council, path + "/warnings", variables, warning(council));
        var change = new String[] {"kind", "HEALTH", "happenedOn", today, "change", Canaries.of(council)};
        product.submit(council, path + "/changes", variables, change);
        product.submit(council, path + "/meetings", variables, meeting(council));
        rememberFrom(council, child, "warnings", "warning");
        rememberFrom(council, child, "changes", "change");
        rememberFrom(council, child, "meetings", "meeting");
        product.share(council, path + "/from-school", variables, pdf(council), fromSchool(council));
        rememberFrom(council, child, "documents", "document");
        rememberFrom(council, child, "from-school", "entry");
        sharedWithSchool(council, child);
        var step = new String[] {"day", today, "agency", "SEN", "done", Canaries.of(council)};
        var warning = idsOf(council, "warning").getFirst();
        product.submit(council, path + "/warnings/{w}/steps", new Object[] {council, child, warning}, step);
        var decision = new String[] {"part", "NOT_NEEDED", "reason", Canaries.of(council)};
        var meeting = idsOf(council, "meeting").getFirst();
        product.submit(council, path + "/meetings/{m}/decision", new Object[] {council, child, meeting}, decision);
    }

    /** The designated teacher reads the change of circumstance that is shared with the school. */
    private void sharedWithSchool(String council, String child) {
        var change = idsOf(council, "change").getFirst();
        var path = "/{a}/children/{c}/liaison/changes/{change}/school";
        product.submit(council, path, new Object[] {council, child, change}, "asks", Canaries.of(council));
        product.formsOn(new Caller(council, Roles.DESIGNATED_TEACHER), "/{a}/children/" + child + "/shared");
    }

    static String[] warning(String council) {
        var today = LocalDate.now(Dates.LONDON).toString();
        var fields = List.of("toldOn", today, "atRisk", "BOTH", "howSoon", "NOW", "schoolChange", "YES");
        var all = new ArrayList<>(fields);
        all.addAll(List.of("situation", Canaries.of(council)));
        return all.toArray(String[]::new);
    }

    static String[] meeting(String council) {
        var day = LocalDate.now(Dates.LONDON).plusWeeks(3).toString();
        var fields = List.of("kind", "STRATEGY", "day", day, "time", "14:30", "place", Canaries.of(council));
        var all = new ArrayList<>(fields);
        all.addAll(List.of("invitedBy", Canaries.of(council)));
        return all.toArray(String[]::new);
    }

    static String[] fromSchool(String council) {
        var today = LocalDate.now(Dates.LONDON).toString();
        var fields = List.of("sender", "SCHOOL", "way", "EMAIL", "receivedOn", today);
        var all = new ArrayList<>(fields);
        all.addAll(List.of("fromWhom", Canaries.of(council), "about", Canaries.of(council)));
        return all.toArray(String[]::new);
    }

    static String pdf(String council) {
        return "%PDF-1.7\n" + Canaries.of(council);
    }

    private void rememberFrom(String council, String child, String what, String kind) {
        product.linksOn("/" + council + "/children/" + child + "/liaison", council).stream()
                .filter(link -> link.contains("/liaison/" + what + "/") && !link.endsWith("/new"))
                .forEach(link -> remember(council, kind, Product.partOf(link, 0)));
    }

    private String childOnTheCaseload(String council) {
        return ListedChild.of(council)
                .filter(one -> one.onTheCaseload() && !one.adopted())
                .map(one -> idsOf(council, one.familyName()).getFirst())
                .findFirst()
                .orElseThrow();
    }

    /** A placement is proposed, something is said about it, and the council asks more than the law. */
    private void moves(String council) {
        var child = idsOf(council, "told").getFirst();
        var move = propose(council, child);
        remember(council, "move", move);
        remember(council, "requirement", "education");
        product.submit(council, "/{a}/moves/{m}/steps/{r}", new Object[] {council, move, "education"}, step(council));
        product.submit(council, "/{a}/requirements", new Object[] {council}, ownRequirement(council));
        remember(
                council,
                "own requirement",
                Product.partOf(product.formsOn("/{a}/requirements", council).getFirst(), 1));
    }

    private String propose(String council, String child) {
        return Product.partOf(
                product.submit(council, "/{a}/children/{c}/moves/new", new Object[] {council, child}, move(council)),
                0);
    }

    static String[] move(String council) {
        var today = LocalDate.now(Dates.LONDON).toString();
        var all = new ArrayList<>(List.of("startsOn", today, "emergency", "yes", "area", "888", "placedWith", "OTHER"));
        all.addAll(List.of("schoolPlan", "NONE", "emergencyBecause", Canaries.of(council)));
        return all.toArray(String[]::new);
    }

    static String[] step(String council) {
        var today = LocalDate.now(Dates.LONDON).toString();
        return new String[] {"outcome", "DONE", "on", today, "words", Canaries.of(council), "read", "1"};
    }

    static String[] ownRequirement(String council) {
        var word = Canaries.of(council);
        var today = LocalDate.now(Dates.LONDON).toString();
        return new String[] {"situation", "ALWAYS", "says", word, "source", word, "from", today};
    }

    private void notices(String council) {
        for (var child : idsOf(council, "told")) {
            var code = product.read(council, "/api/v1/{a}/children/{c}", council, child)
                    .required("placement")
                    .required("hostAuthority")
                    .asString();
            var sent = product.tell(council, notice(child, code), "/api/v1/{a}/notices", council);
            remember(council, "notice", sent.required("id").asString());
        }
    }

    /** What a machine says to send a notice. */
    static Map<String, Object> notice(String child, String code) {
        return Map.of(
                "child",
                child,
                "recipient",
                code,
                "recipientName",
                Places.nameOf(code),
                "schoolPlan",
                "STAYS",
                "sen",
                "NONE");
    }

    private void inbox(String council) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> withdrawn(council) == 1);
        awaitReceived(council, FourCouncils.COUNCILS.size() - 1);
        received(council).forEach(id -> remember(council, "inbox", id));
    }

    /** What is asked crosses to another council, so it holds no canary. */
    private void questions(String council) {
        idsOf(council, "inbox")
                .forEach(asked -> product.submit(
                        council,
                        "/{a}/inbox/{i}/query",
                        new Object[] {council, asked},
                        "as",
                        "The desk",
                        "words",
                        "Who brings the child to school?"));
    }

    /** Somebody asks each council; it answers where it was asked. */
    private void answers(String council) {
        for (var notice : idsOf(council, "notice")) {
            var page = "/" + council + "/notices/" + notice;
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> product.linksOn(page, council).contains(page + "/answer"));
            product.submit(
                    council,
                    "/{a}/notices/{n}/answer",
                    new Object[] {council, notice},
                    "as",
                    "The desk",
                    "words",
                    "We do");
        }
    }

    /** A notice about the wrong child is taken back, and somebody says what follows. */
    private void astray(String council) {
        var child = idsOf(council, "told").getFirst();
        var code = product.read(council, "/api/v1/{a}/children/{c}", council, child)
                .required("placement")
                .required("hostAuthority")
                .asString();
        var sent = product.tell(council, notice(child, code), "/api/v1/{a}/notices", council)
                .required("id")
                .asString();
        product.submit(council, "/{a}/notices/{n}/recall", new Object[] {council, sent}, "why", "WRONG_CHILD");
        remember(council, "astray", sent);
        product.submit(
                council,
                "/{a}/misdirected/{n}",
                new Object[] {council, sent},
                "reported",
                "false",
                "words",
                "Says " + Canaries.of(council));
    }

    /** Children whom others placed here: a home tells of two more, of whom one is taken off; something is noted, advised, written. */
    private void placedHere(String council) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> register(council).size() == FourCouncils.COUNCILS.size() - 1);
        register(council).forEach(id -> remember(council, "placed here", id));
        remember(council, "fact", "upn");
        remember(council, "placing", "888");
        var id = idsOf(council, "placed here").getFirst();
        product.submit(council, "/{a}/placed-here/homes", new Object[] {council}, home(council));
        product.submit(council, "/{a}/placed-here/{e}/facts/upn", new Object[] {council, id}, "value", "H801200001002");
        product.submit(council, "/{a}/placed-here/{e}/advice", new Object[] {council, id}, advice(council));
        var links = product.linksOn("/{a}/placed-here/" + id, council).stream()
                .filter(link -> link.contains("/placed-here/advice/"));
        remember(council, "advice", Product.partOf(links.findFirst().orElseThrow(), 0));
        var twice = Stream.concat(Stream.of(home(council)), Stream.of("same", "new"))
                .toArray(String[]::new);
        var mistake =
                Product.partOf(product.submit(council, "/{a}/placed-here/homes", new Object[] {council}, twice), 0);
        product.submit(council, "/{a}/placed-here/{e}/removal", new Object[] {council, mistake});
        product.submit(council, "/{a}/placed-here/settings", new Object[] {council}, REGISTER_SETTINGS);
        product.submit(council, "/{a}/placed-here/letters/888/sent", new Object[] {council}, letter());
    }

    private List<String> register(String council) {
        var ids = new ArrayList<String>();
        product.read(council, "/api/v1/{a}/placed-here", council)
                .required("children")
                .forEach(child -> ids.add(child.required("id").asString()));
        return ids;
    }

    /** What a home tells. */
    static String[] home(String council) {
        var word = Canaries.of(council);
        var today = LocalDate.now(Dates.LONDON).toString();
        var all = new ArrayList<>(List.of("home", word, "givenName", "Home", "familyName", word, "placing", "888"));
        all.addAll(List.of("dateOfBirth", "2012-03-04", "plan", "NO", "admittedOn", today));
        return all.toArray(String[]::new);
    }

    /** What was advised. */
    static String[] advice(String council) {
        var today = LocalDate.now(Dates.LONDON).toString();
        var word = Canaries.of(council);
        return new String[] {"on", today, "asker", "SCHOOL", "topic", "SEN", "advised", word, "followUpOn", today};
    }

    /** That a letter went. */
    static String[] letter() {
        return new String[] {"on", LocalDate.now(Dates.LONDON).toString(), "how", "POST"};
    }

    private void awaitReceived(String council, int notices) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> received(council).size() == notices);
    }

    private int withdrawn(String council) {
        return product.read(council, "/api/v1/{a}/inbox/withdrawals", council)
                .required("count")
                .asInt();
    }

    private List<String> received(String council) {
        var ids = new ArrayList<String>();
        product.read(council, "/api/v1/{a}/inbox/notices", council)
                .required("notices")
                .forEach(notice -> ids.add(notice.required("id").asString()));
        return ids;
    }

    /** The head looks at a placement for a reason, begins a correction, says what an odd heading means; a job is parked, a message fails. */
    private void lookedAtAndLeft(String council) {
        product.ask(
                council,
                "/{a}/children/{c}/placement",
                new Object[] {council, idsOf(council, "child").getFirst()},
                "reason",
                "To arrange transport " + Canaries.of(council));
        var notice = idsOf(council, "notice").getFirst();
        var begun = product.submit(
                council,
                "/{a}/notices/{n}/correction",
                new Object[] {council, notice},
                "schoolPlan",
                "STAYS",
                "sen",
                "NONE");
        remember(council, "draft", Product.partOf(begun, 1));
        var list = product.give(council, "Number,Known as " + Canaries.of(council) + "\r\n1,Nobody\r\n");
        product.submit(
                council,
                "/{a}/imports/{i}/columns",
                new Object[] {council, list},
                "column-1",
                "care-id",
                "column-2",
                "given-name",
                "kind",
                "CHANGES_ONLY");
        remember(council, "import", list);
        RealPostgres.asSuperuser(FourCouncils.DATABASE, A_STEP_THAT_WENT_WRONG.formatted(list));
        staff.inside(council, () -> leftBehind.leave(council));
    }

    private void remember(String council, String kind, String id) {
        ids.computeIfAbsent(council + " " + kind, none -> new ArrayList<>()).add(id);
    }
}
