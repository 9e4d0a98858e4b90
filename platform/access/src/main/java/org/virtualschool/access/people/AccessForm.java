package org.virtualschool.access.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a form says about a role to be given. Its meaning is read by {@link Reading}.
 *
 * @param role key of a role
 * @param scope which kind of children, by the key of {@link Reaching}
 * @param years national curriculum years, for year groups
 * @param schools unique reference numbers with anything but digits between them, for schools
 * @param team key of a team; nothing for none
 * @param until last day; none for no end
 */
public record AccessForm(
        @Nullable String role,
        @Nullable String scope,
        @Nullable List<String> years,
        @Nullable String schools,
        @Nullable String team,
        @Nullable LocalDate until) {}
