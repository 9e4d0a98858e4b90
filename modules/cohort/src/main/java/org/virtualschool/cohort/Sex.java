package org.virtualschool.cohort;

/** As the looked-after return records it: M, F and U from 2024, 1 and 2 before. */
public enum Sex {
    F("Female"),
    M("Male"),
    U("Not known or not given");

    private final String says;

    Sex(String says) {
        this.says = says;
    }

    /** The sex in words. */
    public String says() {
        return says;
    }
}
