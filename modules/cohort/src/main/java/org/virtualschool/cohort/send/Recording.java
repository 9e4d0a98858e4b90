package org.virtualschool.cohort.send;

/** In what way somebody says what a child has. */
enum Recording {
    CHANGE("change", "Record a change", "Record the change"),
    CORRECTION("correction", "Correct what is recorded", "Save the correction");

    private final String path;
    private final String title;
    private final String button;

    Recording(String path, String title, String button) {
        this.path = path;
        this.title = title;
        this.button = button;
    }

    String path() {
        return path;
    }

    String title() {
        return title;
    }

    String button() {
        return button;
    }
}
