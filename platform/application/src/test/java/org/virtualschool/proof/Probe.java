package org.virtualschool.proof;

import java.util.Map;

/**
 * One request that must come to nothing with its victim.
 *
 * @param place where the other council's name or identifier stands
 * @param byId an identifier of somebody else's record must be answered as one that nobody has
 */
record Probe(
        Route route, Caller caller, String place, String victim, Map<String, String> path, Body body, boolean byId) {

    String cell() {
        return route + " | " + place + " | " + caller.role();
    }

    @Override
    public String toString() {
        return route + " as " + caller + " with " + victim + "'s " + place;
    }
}
