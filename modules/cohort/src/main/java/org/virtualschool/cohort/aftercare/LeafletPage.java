package org.virtualschool.cohort.aftercare;

import java.util.List;

/** What adopters are told of a previously looked-after child. @param virtualSchool who gives the leaflet */
record LeafletPage(String virtualSchool, List<String> entitlement) {}
