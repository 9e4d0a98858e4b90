package org.virtualschool.cohort.roll;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.directory.Authorities;
import org.virtualschool.directory.Authority;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.web.Paging;

/** Reads the roll for a list: rows, count and what the filters offer, in one transaction. */
@Service
class RollReading {

    /** As many children as a search by name shows; whoever looks for one child narrows the search. */
    static final int MOST_FOUND = 100;

    private final RollQueries roll;
    private final Authorities authorities;

    RollReading(RollQueries roll, Authorities authorities) {
        this.roll = roll;
        this.authorities = authorities;
    }

    /** What the list shows. @param workers social workers by the key that stands for each in an address */
    record Reading(
            int total,
            Paging paging,
            List<RollRow> rows,
            List<RollQueries.SchoolChoice> schools,
            Map<String, String> hosts,
            Map<String, String> workers) {

        String hostName(String code) {
            return hosts.getOrDefault(code, code);
        }
    }

    /** The children that the question asks for. */
    @Transactional(readOnly = true)
    Reading list(RollQuestion question, Condition reach) {
        var workers = workers(reach);
        var worker = question.workerKey().map(key -> Optional.ofNullable(workers.get(key)));
        var asked = RollQueries.asked(question, worker.flatMap(name -> name));
        if (worker.isPresent() && worker.get().isEmpty()) {
            asked = RollQueries.nobody();
        }
        return reading(question, reach, asked, workers);
    }

    /** Children of every status whose name, identifier or UPN was typed. */
    @Transactional(readOnly = true)
    Reading search(String typed, Condition reach) {
        var everything = new RollQuestion(null, null, null, null, null, null, null, null, null, "100");
        return reading(everything, reach, RollQueries.named(typed), workers(reach));
    }

    /** Only the rows and the count: what a machine asks for. */
    @Transactional(readOnly = true)
    Reading rows(RollQuestion question, Condition reach) {
        var asked = RollQueries.asked(question, Optional.empty());
        var total = roll.count(reach, asked);
        var paging = within(question.paging(), total);
        var rows = roll.rows(reach, asked, question.sortedBy(), question.descending(), paging);
        return new Reading(total, paging, rows, List.of(), names(), Map.of());
    }

    private Reading reading(RollQuestion question, Condition reach, Condition asked, Map<String, String> workers) {
        var total = roll.count(reach, asked);
        var paging = within(question.paging(), total);
        var rows = roll.rows(reach, asked, question.sortedBy(), question.descending(), paging);
        var names = names();
        var hosts = new LinkedHashMap<String, String>();
        roll.hosts(reach).stream()
                .sorted(java.util.Comparator.comparing(code -> names.getOrDefault(code, code)))
                .forEach(code -> hosts.put(code, names.getOrDefault(code, code)));
        rows.stream().flatMap(row -> row.host().stream()).forEach(code -> hosts.putIfAbsent(code, nameOf(code, names)));
        return new Reading(total, paging, rows, roll.schools(reach), hosts, workers);
    }

    private Map<String, String> workers(Condition reach) {
        var byKey = new LinkedHashMap<String, String>();
        roll.workers(reach).forEach(name -> byKey.put(WorkerKey.of(name), name));
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

    /** A page past the end becomes the last one. */
    private static Paging within(Paging paging, int total) {
        return new Paging(Math.min(paging.number(), paging.pages(total)), paging.size());
    }
}
