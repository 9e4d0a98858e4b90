package org.virtualschool.tenancy.manifest;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * The catalogue of councils as the operator keeps it. What decides who gets into a live council is changed inside that council alone; the
 * database refuses the operator's role the same.
 */
public interface Catalogue {

    /** All councils with their state, by name. */
    List<CouncilState> councils();

    /** The council of this slug, whatever its state. */
    Optional<CouncilState> council(String slug);

    /** What is in force for the council of this slug, as its manifest would say it; empty for one that is not here. */
    Optional<ObjectNode> inForce(String slug);

    /**
     * What stands against the manifest: in the catalogue a slug, code, alias or domain that another council has, or what can never change; and
     * whatever a {@link ManifestRule} has against it.
     */
    List<Objection> objections(Manifest manifest);

    /**
     * Brings the catalogue in line with the manifest, as the operator; applying it again changes nothing. Of a live council only what
     * does not decide who gets in.
     *
     * @return whether anything changed
     * @throws IllegalStateException if the text has objections
     */
    boolean apply(ManifestText manifest);

    /** Brings what decides who gets in in line with the manifest, as the bound council. @return whether anything changed */
    boolean settle(ManifestText manifest);

    /** The bound council begins to work; a second time changes nothing. */
    void goLive();

    /** Nobody of the council gets in until {@link #resume}; its records stay. @param because for the council's people to read */
    void suspend(String slug, String because);

    /** The council works again. */
    void resume(String slug);
}
