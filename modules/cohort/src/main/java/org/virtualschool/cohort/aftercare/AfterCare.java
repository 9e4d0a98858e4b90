package org.virtualschool.cohort.aftercare;

/** What follows for a family when a time in care ends. */
enum AfterCare {
    /** The child is previously looked after: the family is given the offer of the virtual school, and that is recorded. */
    OFFER,
    /** The child was adopted: there is a leaflet, and nothing about the child or the giving is stored. */
    LEAFLET,
    NOTHING
}
