package org.virtualschool.access.operator;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.virtualschool.tenancy.manifest.Difference;
import org.virtualschool.tenancy.manifest.Manifest;
import org.virtualschool.tenancy.manifest.ManifestText;
import org.virtualschool.tenancy.manifest.Objection;

/**
 * What came of looking at a manifest; nothing was changed.
 *
 * @param objections why it cannot be applied; empty if it can
 * @param differences what would change in the catalogue
 * @param steps what would be done in Keycloak, in words
 * @param isNew whether the council is not here yet
 * @param live whether the council is live, so that what decides who gets in waits for it
 */
record Checked(
        ManifestText text,
        List<Objection> objections,
        List<Difference> differences,
        List<String> steps,
        boolean isNew,
        boolean live) {

    boolean possible() {
        return objections.isEmpty();
    }

    Manifest manifest() {
        return Objects.requireNonNull(text.manifest());
    }

    /** What only the council itself changes. */
    List<Difference> waiting() {
        return live ? differences.stream().filter(Difference::settled).toList() : List.of();
    }

    boolean changesNothing() {
        return possible() && differences.isEmpty() && steps.isEmpty();
    }

    /** For people and for logs, a line each. */
    List<String> lines() {
        if (!possible()) {
            return objections.stream().map(Objection::toString).toList();
        }
        if (changesNothing()) {
            return List.of("no change");
        }
        var lines = new ArrayList<String>();
        var waiting = waiting();
        differences.stream()
                .map(one -> waiting.contains(one) ? one + " (waits for the council)" : one.toString())
                .forEach(lines::add);
        Stream<String> keycloak = steps.stream().map("Keycloak: "::concat);
        keycloak.forEach(lines::add);
        return lines;
    }
}
