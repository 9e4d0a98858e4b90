package org.virtualschool.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import org.virtualschool.access.ChildReach;
import org.virtualschool.access.Me;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.casework.spi.ChildBanners;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.cohort.ChildSummary;
import org.virtualschool.cohort.Children;
import org.virtualschool.cohort.PlacementId;
import org.virtualschool.cohort.Sex;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.directory.Distance;
import org.virtualschool.directory.Urn;
import org.virtualschool.directory.Whereabouts.Certainty;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.TenantId;

/** What stands around the module in its tests: children as the roll would describe them, and an ear for news. */
@TestConfiguration(proxyBeanMethods = false)
public class TestSurroundingsOfPlacement {

    @Bean
    @Primary
    ChildrenOnPaper childrenOnPaper() {
        return new ChildrenOnPaper();
    }

    @Bean
    Ear ear() {
        return new Ear();
    }

    /** The roll over children that a test describes, each in the tenant that was bound then. */
    public static class ChildrenOnPaper implements Children, ChildReach, ChildBanners {

        private final Map<TenantId, Map<ChildId, ChildSummary>> rolls = new ConcurrentHashMap<>();

        /** A child of the bound tenant who lives in the authority's area. */
        public ChildId placedIn(AuthorityCode host, Certainty certainty) {
            return put(ChildStatus.LOOKED_AFTER, "Zoë", Optional.of(host), certainty);
        }

        public ChildId put(ChildStatus status, String givenName, Optional<AuthorityCode> host, Certainty certainty) {
            var id = ChildId.next();
            put(id, status, givenName, host, certainty);
            return id;
        }

        /** Describes a child anew. */
        public void put(
                ChildId id, ChildStatus status, String givenName, Optional<AuthorityCode> host, Certainty certainty) {
            var placement = new ChildSummary.Placement(
                    PlacementId.next(),
                    Optional.of("U6"),
                    Optional.of(LocalDate.of(2026, 10, 30)),
                    host,
                    Optional.empty(),
                    certainty,
                    Distance.AT_A_DISTANCE);
            roll().put(
                            id,
                            new ChildSummary(
                                    id,
                                    status,
                                    givenName,
                                    "O’Hare-Nguyễn " + mark(id),
                                    Optional.of(LocalDate.of(2013, 5, 17)),
                                    Optional.of(Sex.F),
                                    Optional.empty(),
                                    Optional.of(8),
                                    Optional.of(LocalDate.of(2026, 10, 1)),
                                    Optional.of("C2"),
                                    Optional.of(new ChildSummary.School(
                                            Optional.of(new Urn(123_456)), Optional.empty(), "Ridgeview Academy")),
                                    Optional.of(placement),
                                    Optional.of(new ChildSummary.SocialWorker(
                                            Optional.of("Dev Rao"), Optional.of("Team North"))),
                                    false));
        }

        /** What tells this child's name from all others. */
        public static String mark(ChildId id) {
            return id.toString().substring(24);
        }

        /** As an adopted child: nobody finds it any more. */
        /** The record is given up: it leads to the other one. */
        public void merge(ChildId givenUp, ChildId stays) {
            roll().put(givenUp, java.util.Objects.requireNonNull(roll().get(stays)));
        }

        public void seal(ChildId child) {
            roll().remove(child);
        }

        @Override
        public Optional<ChildSummary> find(ChildId child) {
            return Optional.ofNullable(roll().get(child));
        }

        @Override
        public boolean reaches(PersonId person, List<Me.Membership> memberships, ChildId child) {
            return roll().containsKey(child)
                    && memberships.stream().anyMatch(each -> each.scope() instanceof Scope.Everyone);
        }

        @Override
        public Optional<Banner> of(ChildId child) {
            return find(child).map(found -> new Banner(found.name(), List.of()));
        }

        private Map<ChildId, ChildSummary> roll() {
            return rolls.computeIfAbsent(Tenancy.current(), tenant -> new ConcurrentHashMap<>());
        }
    }

    /** Hears news when it is published. */
    public static class Ear {

        public final List<NoticeEvent> heard = new CopyOnWriteArrayList<>();

        @EventListener
        void on(NoticeEvent event) {
            heard.add(event);
        }
    }
}
