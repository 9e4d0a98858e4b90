package org.virtualschool.cohort.importing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.virtualschool.cohort.importing.list.Field;
import org.virtualschool.cohort.importing.list.ImportedChild;
import org.virtualschool.cohort.importing.reading.GivenCare.Span;
import org.virtualschool.directory.Authorities;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.directory.Distance;
import org.virtualschool.directory.LocalSettings;
import org.virtualschool.directory.Postcode;
import org.virtualschool.directory.Postcodes;
import org.virtualschool.directory.Schools;
import org.virtualschool.directory.Whereabouts;
import org.virtualschool.tenancy.Tenants;

/** Asks the directory about a whole list at once. */
@Component
class PlaceFinder {

    private final Postcodes postcodes;
    private final Schools schools;
    private final LocalSettings settings;
    private final Authorities authorities;
    private final Tenants tenants;

    PlaceFinder(
            Postcodes postcodes, Schools schools, LocalSettings settings, Authorities authorities, Tenants tenants) {
        this.postcodes = postcodes;
        this.schools = schools;
        this.settings = settings;
        this.authorities = authorities;
        this.tenants = tenants;
    }

    /** @param alsoAt postcodes of placements that the roll holds and whose kind may change */
    Places of(List<ImportedChild> children, Collection<String> alsoAt) {
        var named = children.stream().flatMap(child -> child.value(Field.PLACEMENT_POSTCODE).stream());
        var before = children.stream()
                .flatMap(child -> child.care().placements().stream())
                .map(Span::postcode);
        var wanted = Stream.of(named, before, alsoAt.stream())
                .flatMap(texts -> texts)
                .flatMap(text -> Postcode.parse(text).stream())
                .collect(Collectors.toSet());
        var texts = children.stream()
                .flatMap(child ->
                        Stream.of(Field.SCHOOL_URN, Field.SCHOOL_NAME).flatMap(field -> child.value(field).stream()))
                .collect(Collectors.toSet());
        return new Places(
                placed(postcodes.locate(wanted)), schools.matchAll(texts, Optional.empty()), settings.named(texts));
    }

    private Map<Postcode, Places.Place> placed(Map<Postcode, Whereabouts> located) {
        var ours = AuthorityCode.parse(tenants.here().dfeCode());
        var distances = new HashMap<Object, Distance>();
        return located.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new Places.Place(
                                entry.getValue(),
                                distances.computeIfAbsent(
                                        List.of(
                                                entry.getValue().authority(),
                                                entry.getValue().elsewhere()),
                                        area -> ours.map(from -> authorities.distance(from, entry.getValue()))
                                                .orElse(Distance.UNKNOWN)))));
    }
}
