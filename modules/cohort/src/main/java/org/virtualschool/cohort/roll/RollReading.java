package org.virtualschool.cohort.roll;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.directory.Authorities;
import org.virtualschool.directory.Authority;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.web.Paging;

/** Reads the roll for a list: rows, count and what the filters offer, in one transaction. */
@Service
class RollReading {

    /** As many children as a search by name shows; whoever looks for one child narrows the search. */
    static final int MOST_FOUND = 100;

    private static final int MOST_ALIKE = 25;

    private final RollQueries roll;
    private final RollChoiceQueries choices;
    private final Authorities authorities;
    private final SpellingQueries spellings;

    RollReading(RollQueries roll, RollChoiceQueries choices, Authorities authorities, SpellingQueries spellings) {
        this.roll = roll;
        this.spellings = spellings;
        this.choices = choices;
        this.authorities = authorities;
    }

    /** What the list shows. @param workers social workers by the key that stands for each in an address */
    record Reading(
            int total,
            Paging paging,
            List<RollRow> rows,
            List<RollChoiceQueries.SchoolChoice> schools,
            Map<String, String> hosts,
            Map<String, String> workers) {

        String hostName(String code) {
            return hosts.getOrDefault(code, code);
        }
    }

    /** The children that the question asks for. */
    @Transactional(readOnly = true)
    Reading list(RollQuestion question, RollReach sight) {
        var offered = choices.of(sight);
        var workers = byKey(offered.workers());
        var asked = asked(question, workers);
        var part = question.asksForEverybody()
                ? knowing(offered.lookedAfter(), question, sight, asked)
                : counting(question, sight, asked);
        return reading(part, offered, workers);
    }

    /** Children of every status whose name, identifier or UPN was typed. */
    @Transactional(readOnly = true)
    Reading search(String typed, RollReach sight) {
        var everything = new RollQuestion(null, null, null, null, null, null, null, null, null, null, "100", null);
        var offered = choices.of(sight);
        return reading(counting(everything, sight, RollQueries.named(typed)), offered, byKey(offered.workers()));
    }

    /** Children of every status whose names are only spelt like what was typed. */
    @Transactional(readOnly = true)
    List<RollRow> speltAlike(String typed, RollReach sight) {
        var alike = spellings.alike(typed, sight.reach(), MOST_ALIKE);
        var byName = new RollQueries.Order(RollQuestion.Sort.NAME, false);
        return alike.isEmpty()
                ? List.of()
                : roll.rows(sight, RollQueries.among(alike), byName, new Paging(1, MOST_ALIKE));
    }

    /** Everybody whom the question asks for, in its order, whatever the page. */
    @Transactional(readOnly = true)
    List<ChildId> ids(RollQuestion question, RollReach sight) {
        Map<String, String> workers = question.workerKey().isEmpty()
                ? Map.of()
                : byKey(choices.of(sight).workers());
        return roll.ids(sight, asked(question, workers), order(question));
    }

    /** Only the rows and the count: what a machine asks for. */
    @Transactional(readOnly = true)
    Reading rows(RollQuestion question, RollReach sight) {
        Map<String, String> workers = question.workerKey().isEmpty()
                ? Map.of()
                : byKey(choices.of(sight).workers());
        var part = counting(question, sight, asked(question, workers));
        return new Reading(part.total, part.paging, part.rows, List.of(), Map.of(), Map.of());
    }

    /** A key that stands for nobody within reach asks for nobody's children. */
    private static Condition asked(RollQuestion question, Map<String, String> workers) {
        var worker = question.workerKey().map(workers::get);
        return question.workerKey().isPresent() && worker.isEmpty()
                ? RollQueries.nobody()
                : RollQueries.asked(question, worker);
    }

    private Reading reading(Part part, RollChoiceQueries.Choices offered, Map<String, String> workers) {
        var names = names();
        var hosts = new LinkedHashMap<String, String>();
        offered.hosts().stream()
                .sorted(Comparator.comparing(code -> names.getOrDefault(code, code)))
                .forEach(code -> hosts.put(code, names.getOrDefault(code, code)));
        part.rows.stream()
                .flatMap(row -> row.host().stream())
                .forEach(code -> hosts.putIfAbsent(code, nameOf(code, names)));
        return new Reading(part.total, part.paging, part.rows, byName(offered.schools()), hosts, workers);
    }

    /** Names are made comparable once each: a council has some hundred schools. */
    private static List<RollChoiceQueries.SchoolChoice> byName(List<RollChoiceQueries.SchoolChoice> schools) {
        return schools.stream()
                .map(school -> Map.entry(SearchName.of(school.name()), school))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    private record Part(int total, Paging paging, List<RollRow> rows) {}

    /** A page past the end becomes the last one, here and in {@link #counting}. */
    private Part knowing(int total, RollQuestion question, RollReach sight, Condition asked) {
        var paging = within(question.paging(), total);
        return new Part(total, paging, roll.rows(sight, asked, order(question), paging));
    }

    private Part counting(RollQuestion question, RollReach sight, Condition asked) {
        var paging = question.paging();
        var found = roll.countedRows(sight, asked, order(question), paging);
        return found.rows().isEmpty() && paging.number() > 1
                ? knowing(roll.count(sight, asked), question, sight, asked)
                : new Part(found.total(), paging, found.rows());
    }

    private static Paging within(Paging paging, int total) {
        return new Paging(Math.min(paging.number(), paging.pages(total)), paging.size());
    }

    private static RollQueries.Order order(RollQuestion question) {
        return new RollQueries.Order(question.sortedBy(), question.descending());
    }

    private static Map<String, String> byKey(List<String> workers) {
        var byKey = new LinkedHashMap<String, String>();
        workers.forEach(name -> byKey.put(WorkerKey.of(name), name));
        return byKey;
    }

    private Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        authorities.current().forEach(authority -> names.put(authority.code().value(), authority.name()));
        return names;
    }

    private String nameOf(String code, Map<String, String> current) {
        var name = current.get(code);
        return name != null
                ? name
                : authorities
                        .byCode(new AuthorityCode(code))
                        .map(Authority::name)
                        .orElse(code);
    }
}
