package org.virtualschool.access.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.virtualschool.access.People.person;
import static org.virtualschool.access.People.someSubject;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.virtualschool.access.AccessTest;
import org.virtualschool.access.Me;
import org.virtualschool.access.MembershipId;
import org.virtualschool.access.Memberships;
import org.virtualschool.access.People;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenant;
import org.virtualschool.web.NotFound;
import org.virtualschool.web.Refused;

@AccessTest
class MembershipRepositoryTests {

    private static final Scope EVERYONE = new Scope.Everyone();

    @Autowired
    private People people;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Standings standings;

    @Autowired
    private MyAuthorities authorities;

    @Autowired
    private JdbcTemplate rawSql;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Clock clock;

    @Test
    void givesBackTheScopeThatWasGranted() {
        var subject = someSubject();

        people.grant("calderdale", subject, Roles.COORDINATOR, new Scope.YearGroups(Set.of(7, 8, -1)));
        people.grant("calderdale", subject, Roles.DESIGNATED_TEACHER, new Scope.SchoolRoll(Set.of(107777)));
        people.grant("calderdale", subject, Roles.SOCIAL_WORKER, new Scope.Caseload());

        assertThat(standing("calderdale", subject).me().memberships())
                .containsExactly(
                        new Me.Membership(
                                Roles.COORDINATOR, "Key stage coordinator", new Scope.YearGroups(Set.of(7, 8, -1))),
                        new Me.Membership(
                                Roles.DESIGNATED_TEACHER, "Designated teacher", new Scope.SchoolRoll(Set.of(107777))),
                        new Me.Membership(Roles.SOCIAL_WORKER, "Social worker", new Scope.Caseload()));
    }

    @Test
    void grantsWhatStandsAlreadyOnce() {
        var subject = someSubject();

        var first = people.grant("calderdale", subject, Roles.COORDINATOR, EVERYONE);
        var second = people.grant("calderdale", subject, Roles.COORDINATOR, EVERYONE);

        assertThat(second).isEqualTo(first);
        assertThat(standing("calderdale", subject).me().memberships()).hasSize(1);
    }

    @Test
    void refusesARoleThatTheAuthorityDoesNotHave() {
        assertThatThrownBy(() -> people.grant("calderdale", someSubject(), "mayor", EVERYONE))
                .isInstanceOf(Refused.class);
    }

    @Test
    void isNotSeenByAnotherAuthority() {
        var subject = someSubject();

        var membership = people.grant("calderdale", subject, Roles.COORDINATOR, EVERYONE);

        assertThat(people.in("hillingdon", () -> standings.of(person(subject)))).isEmpty();
        assertThat(people.in("hillingdon", () -> standings.nameOf(person(subject))))
                .isEmpty();
        assertThatThrownBy(() -> people.revoke("hillingdon", membership)).isInstanceOf(NotFound.class);
        assertThat(standing("calderdale", subject).me().memberships()).hasSize(1);
    }

    @Test
    void isHeldBackByRowSecurityAlone() {
        var membership = people.grant("calderdale", someSubject(), Roles.COORDINATOR, EVERYONE);

        assertThat(countWithoutPredicate("calderdale", membership)).isOne();
        assertThat(countWithoutPredicate("hillingdon", membership)).isZero();
    }

    @Test
    void countsFromItsFirstToItsLastDay() {
        var today = LocalDate.now(clock);

        assertThat(isMember(today, today)).isTrue();
        assertThat(isMember(today.minusDays(9), null)).isTrue();
        assertThat(isMember(today.minusDays(9), today.minusDays(1))).isFalse();
        assertThat(isMember(today.plusDays(1), null)).isFalse();
    }

    @Test
    void endsAtOnceWhenRevokedAndKeepsTheName() {
        var subject = someSubject();
        var membership = people.grant("calderdale", subject, Roles.COORDINATOR, EVERYONE);

        people.revoke("calderdale", membership);

        assertThat(people.in("calderdale", () -> standings.of(person(subject)))).isEmpty();
        assertThat(people.in("calderdale", () -> standings.nameOf(person(subject))))
                .contains("Robin Zeta");
        assertThat(authorities.of(person(subject), Optional.empty())).isEmpty();
        assertThat(belongsToRows(subject, subject)).isZero();
        assertThatThrownBy(() -> people.revoke("calderdale", membership)).isInstanceOf(NotFound.class);
    }

    @Test
    void listsOnesAuthoritiesByName() {
        var subject = someSubject();
        people.grant("hillingdon", subject, Roles.DESIGNATED_TEACHER, EVERYONE);
        people.grant("calderdale", subject, Roles.DESIGNATED_TEACHER, EVERYONE);

        assertThat(authorities.of(person(subject), Optional.empty()))
                .extracting(Tenant::slug)
                .containsExactly("calderdale", "hillingdon");
    }

    @Test
    void showsWhereSomebodyBelongsToNobodyElse() {
        var subject = someSubject();
        people.grant("calderdale", subject, Roles.COORDINATOR, EVERYONE);

        assertThat(belongsToRows(subject, subject)).isOne();
        assertThat(belongsToRows(someSubject(), subject)).isZero();
        int asTheAuthority = people.in("calderdale", () -> transactions.execute(status -> count(subject)));
        assertThat(asTheAuthority).isZero();
    }

    @Test
    void letsNoAuthorityWriteThatSomebodyBelongsToAnother() {
        var insert = "insert into access.belongs_to (person_id, tenant_no) values (?, ?)";
        var hillingdon = people.idOf("hillingdon").number();

        assertThatThrownBy(() -> people.in(
                        "calderdale",
                        () -> transactions.execute(status ->
                                rawSql.update(insert, person(someSubject()).value(), hillingdon))))
                .hasRootCauseMessage("ERROR: new row violates row-level security policy for table \"belongs_to\"");
    }

    private boolean isMember(LocalDate from, @Nullable LocalDate until) {
        var someone = person(someSubject());
        people.in("calderdale", () -> memberships.grant(someone, "Robin", Roles.COORDINATOR, EVERYONE, from, until));
        return people.in("calderdale", () -> standings.of(someone)).isPresent();
    }

    private Standing standing(String authority, String subject) {
        return people.in(authority, () -> standings.of(person(subject))).orElseThrow();
    }

    private int countWithoutPredicate(String authority, MembershipId membership) {
        return people.in(
                authority,
                () -> transactions.execute(status -> Objects.requireNonNull(rawSql.queryForObject(
                        "select count(*) from access.membership where id = ?", Integer.class, membership.value()))));
    }

    private int belongsToRows(String asSubject, String ofSubject) {
        return Tenancy.asNobody(() -> transactions.execute(status -> {
            rawSql.execute("set local app.person = '" + person(asSubject) + "'");
            return count(ofSubject);
        }));
    }

    private int count(String subject) {
        return Objects.requireNonNull(rawSql.queryForObject(
                "select count(*) from access.belongs_to where person_id = ?",
                Integer.class,
                person(subject).value()));
    }
}
