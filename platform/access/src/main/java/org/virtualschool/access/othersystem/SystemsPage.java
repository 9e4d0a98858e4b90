package org.virtualschool.access.othersystem;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Urls;

/** Which other systems are and were let in. @param words what each action is, by its key */
record SystemsPage(String authority, List<OtherSystem> systems, Map<String, String> words) {

    String newHref() {
        return Urls.below(authority, "systems", "new");
    }

    String peopleHref() {
        return Urls.below(authority, "people");
    }

    String renewHref(OtherSystem system) {
        return Urls.below(authority, "systems", system.id(), "renew");
    }

    String putOutHref(OtherSystem system) {
        return Urls.below(authority, "systems", system.id(), "put-out");
    }

    String may(OtherSystem system) {
        return system.actions().stream()
                .map(key -> words.getOrDefault(key, key))
                .sorted()
                .collect(Collectors.joining("; "));
    }

    String secretOf(OtherSystem system) {
        return system.revokedAt()
                .map(at -> "Put out on " + Dates.day(at))
                .orElseGet(() -> "Of " + Dates.day(system.renewedAt()));
    }
}
