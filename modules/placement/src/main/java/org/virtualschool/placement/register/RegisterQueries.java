package org.virtualschool.placement.register;

import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.virtualschool.placement.db.Tables.REGISTERED_CHILD;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.directory.SearchText;
import org.virtualschool.placement.RegisterEntryId;

/** The register as pages ask for it. */
@Repository
class RegisterQueries {

    private final EntryQueries known;
    private final Clock clock;

    RegisterQueries(EntryQueries known, Clock clock) {
        this.known = known;
        this.clock = clock;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<Entry> page(RegisterQuestion question, int offset, int size) {
        return known.entries(asked(question))
                .orderBy(KnownQueries.NAME_SEARCH, REGISTERED_CHILD.ID)
                .offset(offset)
                .limit(size)
                .fetch(Record1::value1);
    }

    @Transactional(readOnly = true)
    public int count(RegisterQuestion question) {
        return known.from(DSL.count(), asked(question)).fetchSingle(Record1::value1);
    }

    /** Children whose name holds every word, or whose unique pupil number is just this; by name, at most so many. */
    @Transactional(readOnly = true)
    public List<Entry> named(String typed, int most) {
        return known.entries(isNamed(typed))
                .orderBy(KnownQueries.NAME_SEARCH, REGISTERED_CHILD.ID)
                .limit(most)
                .fetch(Record1::value1);
    }

    @Transactional(readOnly = true)
    public Optional<Entry> find(RegisterEntryId id) {
        return known.entries(REGISTERED_CHILD.ID.eq(id)).fetchOptional(Record1::value1);
    }

    /** The authorities of whom children are on the register: code and name, by name. */
    @Transactional(readOnly = true)
    public Map<AuthorityCode, String> placing() {
        var placing = new LinkedHashMap<AuthorityCode, String>();
        known.from(
                        row(KnownQueries.PLACING, KnownQueries.PLACING_NAME).mapping(Map::entry),
                        KnownQueries.PLACING.isNotNull())
                .orderBy(KnownQueries.PLACING_NAME)
                .fetch(Record1::value1)
                .forEach(authority -> placing.put(authority.getKey(), authority.getValue()));
        return placing;
    }

    /** An authority, and how many children who are here it has placed. */
    record Placing(AuthorityCode code, String name, int children) {}

    /** The authorities that have placed children who are here now, by name. */
    @Transactional(readOnly = true)
    public List<Placing> placingNow() {
        var name = DSL.max(KnownQueries.PLACING_NAME);
        return known.from(
                        row(KnownQueries.PLACING, name, DSL.count()).mapping(Placing::new),
                        KnownQueries.PLACING.isNotNull().and(isHere()))
                .groupBy(KnownQueries.PLACING)
                .orderBy(name)
                .fetch(Record1::value1);
    }

    /** The schools at which children of the register are, by name. */
    @Transactional(readOnly = true)
    public List<String> schools() {
        return known.from(KnownQueries.SCHOOL, KnownQueries.SCHOOL.isNotNull()).fetch(Record1::value1).stream()
                .distinct()
                .sorted()
                .toList();
    }

    /** Children who are here and of whom homes alone tell. */
    @Transactional(readOnly = true)
    public List<Entry> toldByHomesAlone() {
        return known.entries(REGISTERED_CHILD.NOTICED.isFalse().and(isHere())).fetch(Record1::value1);
    }

    /** Children of the same name and birth date. */
    @Transactional(readOnly = true)
    public List<Entry> alike(HomeTelling.Child child) {
        return alike(child.familyName() + " " + child.givenName(), child.dateOfBirth());
    }

    /** Other entries of the same name and birth date, or the same unique pupil number. */
    @Transactional(readOnly = true)
    public List<Entry> alike(Entry entry) {
        var child = entry.child();
        return Stream.concat(
                        child.dateOfBirth() == null
                                ? Stream.of()
                                : alike(child.familyName() + " " + child.givenName(), child.dateOfBirth()).stream(),
                        child.upn() == null
                                ? Stream.of()
                                : known.entries(KnownQueries.UPN.eq(child.upn())).fetch(Record1::value1).stream())
                .filter(other -> !other.id().equals(entry.id()))
                .distinct()
                .toList();
    }

    private List<Entry> alike(String name, LocalDate born) {
        return known.entries(KnownQueries.NAME_SEARCH.eq(SearchText.of(name)).and(KnownQueries.DATE_OF_BIRTH.eq(born)))
                .fetch(Record1::value1);
    }

    private Condition asked(RegisterQuestion question) {
        return and(
                standing(question.shown()),
                question.placing().map(KnownQueries.PLACING::eq).orElse(noCondition()),
                question.schoolAsked().map(KnownQueries.SCHOOL::eq).orElse(noCondition()),
                question.incompleteOnly() ? known.isIncomplete() : noCondition());
    }

    private Condition standing(String shown) {
        var isHere = isHere();
        return switch (shown) {
            case RegisterQuestion.LEFT -> isHere.not();
            case RegisterQuestion.EVERYBODY -> noCondition();
            default -> isHere;
        };
    }

    private Condition isHere() {
        return REGISTERED_CHILD.LEFT_ON.isNull().or(REGISTERED_CHILD.LEFT_ON.gt(LocalDate.now(clock)));
    }

    private static Condition isNamed(String typed) {
        var words = SearchText.words(typed).stream()
                .map(KnownQueries.NAME_SEARCH::contains)
                .toList();
        return (words.isEmpty() ? falseCondition() : and(words)).or(KnownQueries.UPN.equalIgnoreCase(typed.strip()));
    }
}
