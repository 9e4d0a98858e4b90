package org.virtualschool.casework.home;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.virtualschool.casework.WorkKind;

/** The kinds of work that the modules have declared. */
@Component
class Kinds {

    private final Map<String, WorkKind> kinds;

    Kinds(List<WorkKind> kinds) {
        this.kinds = kinds.stream().collect(Collectors.toMap(WorkKind::key, Function.identity()));
    }

    Optional<WorkKind> find(String key) {
        return Optional.ofNullable(kinds.get(key));
    }

    WorkKind of(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("No module knows the work " + key));
    }
}
