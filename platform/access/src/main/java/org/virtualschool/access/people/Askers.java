package org.virtualschool.access.people;

/** Those who ask for access to the bound authority. */
public interface Askers {

    /** How many wait for an answer. */
    int waiting();
}
