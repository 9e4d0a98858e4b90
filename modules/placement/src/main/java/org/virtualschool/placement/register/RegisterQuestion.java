package org.virtualschool.placement.register;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.virtualschool.directory.AuthorityCode;

/**
 * Which children of the register are asked for. A name is never part of it, because it stands in an address.
 *
 * @param show {@value #LEFT} for those who left, {@value #EVERYBODY} for all; those who are here otherwise
 * @param from code of the placing authority
 * @param school name of a school, as the register shows it
 * @param known {@value #INCOMPLETE} for those of whom something is missing
 */
record RegisterQuestion(
        @Nullable String show,
        @Nullable String from,
        @Nullable String school,
        @Nullable String known) {

    static final String INCOMPLETE = "incomplete";

    static final String LEFT = "left";

    static final String EVERYBODY = "everybody";

    static final RegisterQuestion ALL = new RegisterQuestion(null, null, null, null);

    /** Empty for those who are here. */
    String shown() {
        return Stream.of(LEFT, EVERYBODY)
                .filter(known -> known.equals(show))
                .findFirst()
                .orElse("");
    }

    Optional<AuthorityCode> placing() {
        return Optional.ofNullable(from).flatMap(AuthorityCode::parse);
    }

    /** Empty for any school. */
    Optional<String> schoolAsked() {
        return Optional.ofNullable(school).map(String::strip).filter(name -> !name.isEmpty());
    }

    boolean incompleteOnly() {
        return INCOMPLETE.equals(known);
    }

    /** Whether anything narrows the list. */
    boolean narrows() {
        return placing().isPresent() || schoolAsked().isPresent() || incompleteOnly();
    }

    Map<String, Object> parameters() {
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("show", shown());
        parameters.put("from", Objects.requireNonNullElse(from, ""));
        parameters.put("school", Objects.requireNonNullElse(school, ""));
        parameters.put("known", Objects.requireNonNullElse(known, ""));
        return parameters;
    }
}
