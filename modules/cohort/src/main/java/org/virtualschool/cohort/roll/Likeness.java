package org.virtualschool.cohort.roll;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.virtualschool.audit.ChildId;

/** Children on the roll beside one who is to come onto it: who of them may be the same. Plain Java. */
public final class Likeness {

    /** So many are of use to anybody. */
    private static final int MOST = 3;

    private final Map<String, List<Somebody>> byUpn;
    private final Map<LocalDate, List<Somebody>> byBirthday;

    Likeness(Collection<Somebody> onTheRoll) {
        byUpn = onTheRoll.stream()
                .filter(child -> child.upn().isPresent())
                .collect(Collectors.groupingBy(child -> child.upn().orElseThrow()));
        byBirthday = onTheRoll.stream()
                .filter(child -> child.born().isPresent())
                .collect(Collectors.groupingBy(child -> child.born().orElseThrow()));
    }

    /** On the roll. @param upn of the right shape @param nameSearch as {@link SearchName} makes it */
    record Somebody(ChildId id, Optional<String> upn, Optional<LocalDate> born, String nameSearch) {
        @Override
        public String toString() {
            return "Somebody[" + id + "]";
        }
    }

    /** To come onto the roll. @param upn of the right shape, which a code for why there is none has not */
    public record Sought(Optional<String> upn, Optional<LocalDate> born, String name) {
        @Override
        public String toString() {
            return "Sought[redacted]";
        }
    }

    /** Who may be the same child. @param sameUpn which no two children have; else one date of birth and names spelt alike */
    public record Alike(boolean sameUpn, List<ChildId> children) {}

    /** Who may be the child that is sought, by the stronger sign that there is. */
    public Optional<Alike> of(Sought sought) {
        var sameUpn = ids(among(byUpn, sought.upn()));
        if (!sameUpn.isEmpty()) {
            return Optional.of(new Alike(true, sameUpn));
        }
        var name = SearchName.of(sought.name());
        var alike = ids(among(byBirthday, sought.born()).filter(child -> Spelling.alike(name, child.nameSearch())));
        return alike.isEmpty() ? Optional.empty() : Optional.of(new Alike(false, alike));
    }

    private static <K> Stream<Somebody> among(Map<K, List<Somebody>> children, Optional<K> key) {
        return key.map(one -> children.getOrDefault(one, List.of())).stream().flatMap(List::stream);
    }

    private static List<ChildId> ids(Stream<Somebody> children) {
        return children.map(Somebody::id).limit(MOST).toList();
    }
}
