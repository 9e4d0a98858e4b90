package org.virtualschool.cohort.telling;

/** What a school is told. */
enum News {
    STARTED("Looked after, and on your roll"),
    MOVED("Looked after, and new on your roll"),
    CEASED("No longer looked after");

    private final String says;

    News(String says) {
        this.says = says;
    }

    String says() {
        return says;
    }
}
