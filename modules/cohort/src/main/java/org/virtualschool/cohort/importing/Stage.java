package org.virtualschool.cohort.importing;

/** How far an import has come. */
enum Stage {
    MAPPING("Waiting for its columns to be checked"),
    COMPARING("Being compared with the roll"),
    PREVIEW("Waiting to be confirmed"),
    TAKING("Being taken onto the roll"),
    CONFIRMED("Confirmed"),
    UNDONE("Confirmed, then undone"),
    CANCELLED("Cancelled"),
    EXPIRED("Not confirmed in time, or overtaken by another list");

    private final String says;

    Stage(String says) {
        this.says = says;
    }

    String says() {
        return says;
    }

    /** Whether something goes on by itself. */
    boolean goesOn() {
        return this == COMPARING || this == TAKING;
    }

    boolean open() {
        return this == MAPPING || this == COMPARING || this == PREVIEW;
    }
}
