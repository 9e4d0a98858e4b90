package org.virtualschool.cohort.importing;

/** How far an import has come. */
enum Stage {
    MAPPING("Waiting for its columns to be checked"),
    PREVIEW("Waiting to be confirmed"),
    CONFIRMED("Confirmed"),
    CANCELLED("Cancelled"),
    EXPIRED("Not confirmed in time, or overtaken by another list");

    private final String says;

    Stage(String says) {
        this.says = says;
    }

    String says() {
        return says;
    }

    boolean open() {
        return this == MAPPING || this == PREVIEW;
    }
}
