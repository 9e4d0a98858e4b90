package org.virtualschool.casework;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.unnest;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.virtualschool.access.Action;
import org.virtualschool.access.ChildReach;
import org.virtualschool.access.Me;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.casework.spi.ChildBanners;
import org.virtualschool.casework.spi.ChildFinder;
import org.virtualschool.casework.spi.ChildrenInReach;
import org.virtualschool.casework.spi.DutySource;
import org.virtualschool.casework.spi.HomeFigures;
import org.virtualschool.casework.spi.TimelineSource;

/** What the modules above casework would give it, on paper. */
@TestConfiguration(proxyBeanMethods = false)
public class Paper {

    public static final String TIDY = "paper.tidy";
    public static final String DUTY = "paper.duty";

    @Bean
    Roll paperRoll() {
        return new Roll();
    }

    @Bean
    Duty paperDuty() {
        return new Duty();
    }

    @Bean
    WorkKind tidying() {
        return new Kind(TIDY, "Tidy up for", "pieces to tidy up");
    }

    @Bean
    HomeFigures paperFigures() {
        return () -> List.of(new HomeFigures.Figure(1, "Sheets of paper", 17, Optional.of("sheets")));
    }

    @Bean
    TimelineSource forEverybody() {
        return new Told("Came into care", CaseworkAction.VIEW_TIMELINE);
    }

    @Bean
    TimelineSource forThoseWhoSeeTheAudit() {
        return new Told("Notice sent", CaseworkAction.VIEW_WHO_SAW);
    }

    private record Told(String title, Action action) implements TimelineSource {
        @Override
        public List<Entry> of(ChildId child) {
            return List.of(new Entry(LocalDate.of(2026, 11, 2), title, "In words", Optional.empty()));
        }
    }

    private record Kind(String key, String says, String many) implements WorkKind {
        @Override
        public String saysOfMany(int count) {
            return count + " " + many;
        }

        @Override
        public String path(Work work) {
            return "paper/" + work.subject();
        }
    }

    /** What the facts call for: whatever a test has written down. */
    public static class Duty implements DutySource {

        public final List<Work> written = new CopyOnWriteArrayList<>();

        /** What happens between reading the facts and writing down what they call for. */
        public volatile Runnable meanwhile = () -> {};

        @Override
        public String key() {
            return DUTY;
        }

        @Override
        public String says() {
            return "Do your duty";
        }

        @Override
        public String saysOfMany(int count) {
            return count + " duties to do";
        }

        @Override
        public String path(Work work) {
            return "paper/" + work.subject();
        }

        @Override
        public List<Work> due() {
            var due = List.copyOf(written);
            meanwhile.run();
            return due;
        }
    }

    /** Children with a name and a year group. */
    public static class Roll implements ChildrenInReach, ChildReach, ChildBanners, ChildFinder {

        private static final Field<UUID> ID = field(name("paper", "id"), UUID.class);

        private final Map<ChildId, Child> children = new ConcurrentHashMap<>();

        private record Child(String name, int year) {}

        public ChildId child(String name, int year) {
            var id = ChildId.next();
            children.put(id, new Child(name, year));
            return id;
        }

        @Override
        public Table<?> children() {
            return unnest(children.keySet().stream().map(ChildId::value).toArray(UUID[]::new))
                    .as("paper", "id");
        }

        @Override
        public Condition isOf(Field<UUID> child) {
            return ID.eq(child);
        }

        @Override
        public Condition reached(PersonId person, List<Me.Membership> memberships) {
            var reached = memberships.stream()
                    .flatMap(membership -> ids(membership.scope()).stream())
                    .toList();
            return ID.isNotNull().and(ID.in(reached));
        }

        private List<UUID> ids(Scope scope) {
            return children.entrySet().stream()
                    .filter(child -> scope instanceof Scope.Everyone
                            || (scope instanceof Scope.YearGroups groups
                                    && groups.years().contains(child.getValue().year())))
                    .map(child -> child.getKey().value())
                    .toList();
        }

        @Override
        public boolean reaches(PersonId person, List<Me.Membership> memberships, ChildId child) {
            return memberships.stream().anyMatch(held -> ids(held.scope()).contains(child.value()));
        }

        @Override
        public Map<ChildId, String> namesOf(Collection<ChildId> wanted) {
            return children.entrySet().stream()
                    .filter(child -> wanted.contains(child.getKey()))
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, child -> child.getValue().name()));
        }

        @Override
        public Map<ChildId, String> namesReached(
                Collection<ChildId> wanted, PersonId person, List<Me.Membership> memberships) {
            var names = new HashMap<>(namesOf(wanted));
            names.keySet().removeIf(child -> !reaches(person, memberships, child));
            return names;
        }

        @Override
        public List<Found> find(String typed, PersonId person, List<Me.Membership> memberships, int atMost) {
            return children.entrySet().stream()
                    .filter(child -> !typed.isBlank() && child.getValue().name().contains(typed))
                    .filter(child -> reaches(person, memberships, child.getKey()))
                    .map(child -> new Found(child.getKey(), child.getValue().name(), "On paper"))
                    .limit(atMost)
                    .toList();
        }

        @Override
        public Optional<Banner> of(ChildId child) {
            return Optional.ofNullable(children.get(child)).map(known -> new Banner(known.name(), List.of()));
        }
    }
}
