package org.virtualschool.audit.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.support.TransactionTemplate;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.AuditTrail;
import org.virtualschool.audit.AuditTrail.Line;
import org.virtualschool.audit.AuditTrail.Question;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenants;
import virtualschool.testing.RealPostgres;

/** Looking for entries on the real PostgreSQL; each test has a person of its own, whom nobody else has heard of. */
@ApplicationModuleTest
class LookingTests {

    private PersonId person = somebody();
    private ChildId zoe = ChildId.next();
    private ChildId amy = ChildId.next();

    @Value("${virtual-school.database.url}")
    private String database;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Audit audit;

    @Autowired
    private Tenants tenants;

    @Autowired
    private TransactionTemplate transactions;

    @BeforeEach
    void aViewAListAndAChange() {
        person = somebody();
        zoe = ChildId.next();
        amy = ChildId.next();
        in(
                "calderdale",
                () -> transactions.execute(status -> {
                    audit.viewed("cohort.view-child", List.of(zoe));
                    audit.viewed("cohort.view-roll", List.of(amy, zoe));
                    audit.changed("cohort.import-roll", List.of(amy), "added to the roll");
                    return true;
                }));
    }

    @Test
    void findsTheNewestFirst() {
        assertThat(lines(by(person)))
                .extracting(Line::action)
                .containsExactly("cohort.import-roll", "cohort.view-roll", "cohort.view-child");
    }

    @Test
    void findsWhoeverSawAChildInAListToo() {
        var question = asked(Optional.of(zoe), Optional.empty(), Optional.empty());

        assertThat(lines(question)).extracting(Line::children).containsExactly(List.of(amy, zoe), List.of(zoe));
    }

    @Test
    void findsOneActionAlone() {
        assertThat(lines(asked(Optional.empty(), Optional.of("cohort.view-roll"), Optional.empty())))
                .singleElement()
                .satisfies(line -> assertThat(line.children()).containsExactly(amy, zoe));
    }

    @Test
    void tellsChangesFromViews() {
        assertThat(lines(asked(Optional.empty(), Optional.empty(), Optional.of(true))))
                .extracting(Line::what)
                .containsExactly("added to the roll");
        assertThat(lines(asked(Optional.empty(), Optional.empty(), Optional.of(false))))
                .hasSize(2);
    }

    @Test
    void takesTheFirstMomentInAndLeavesTheLastOut() {
        var newest = lines(by(person)).getFirst().at();

        assertThat(lines(between(newest, newest.plus(Duration.ofDays(1))))).hasSize(1);
        assertThat(lines(between(newest.minus(Duration.ofDays(1)), newest))).hasSize(2);
    }

    @Test
    void countsAllAndShowsAPart() {
        var found = in("calderdale", () -> trail.find(by(person), 1, 1));

        assertThat(found.count()).isEqualTo(3);
        assertThat(found.more()).isFalse();
        assertThat(found.lines()).extracting(Line::action).containsExactly("cohort.view-roll");
    }

    @Test
    void countsTenThousandAtMostAndShowsNothingPastThem() {
        RealPostgres.asSuperuser(
                database,
                "insert into audit.entry (tenant_id, id, at, person_id, role, action, change, children)"
                        + " select %s, gen_random_uuid(), now() - n * interval '1 second', '%s', 'r', 'a', false, '{}' from generate_series(1, 10000) n"
                                .formatted(
                                        tenants.bySlug("calderdale")
                                                .orElseThrow()
                                                .id(),
                                        person));

        var found = in("calderdale", () -> trail.find(by(person), AuditTrail.MOST - 10, 25));

        assertThat(found.count()).isEqualTo(AuditTrail.MOST);
        assertThat(found.more()).isTrue();
        assertThat(found.lines()).hasSize(10);
    }

    @Test
    void findsNothingOfAnotherAuthoritys() {
        assertThat(in("hillingdon", () -> trail.find(by(person), 0, 25)).count())
                .isZero();
    }

    @Test
    void knowsWhenSomebodyLastDidAnything() {
        var idle = somebody();

        var last = in("calderdale", () -> trail.lastActs(List.of(person, idle)));

        assertThat(last)
                .containsOnly(Map.entry(person, lines(by(person)).getFirst().at()));
        assertThat(in("hillingdon", () -> trail.lastActs(List.of(person)))).isEmpty();
        assertThat(in("hillingdon", () -> trail.lastActs(List.of()))).isEmpty();
    }

    private static PersonId somebody() {
        return PersonId.of("https://id.example", UUID.randomUUID().toString());
    }

    private List<Line> lines(Question question) {
        return in("calderdale", () -> trail.find(question, 0, 25)).lines();
    }

    private static Question by(PersonId person) {
        return new Question(
                Optional.empty(),
                Optional.of(person),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Question asked(Optional<ChildId> child, Optional<String> action, Optional<Boolean> change) {
        return new Question(child, Optional.of(person), action, change, Optional.empty(), Optional.empty());
    }

    private Question between(Instant from, Instant before) {
        return new Question(
                Optional.empty(),
                Optional.of(person),
                Optional.empty(),
                Optional.empty(),
                Optional.of(from),
                Optional.of(before));
    }

    private <T> T in(String authority, Supplier<T> work) {
        return Tenancy.as(
                tenants.bySlug(authority).orElseThrow().id(),
                () -> Actor.as(new Actor(person, "virtual-school-head"), work));
    }
}
