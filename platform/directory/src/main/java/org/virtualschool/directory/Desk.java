package org.virtualschool.directory;

import java.util.Optional;

/**
 * An office of an authority that a notice can be for; never a person.
 *
 * @param kind {@code placement-notifications}, {@code virtual-school}, {@code sen} or {@code admissions}
 * @param purpose what it receives
 * @param email empty where it is not known: no public register lists it
 */
public record Desk(String kind, String name, String purpose, Optional<String> email) {}
