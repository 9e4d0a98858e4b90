package org.virtualschool.placement.minimum;

/** What happens to the child's school now that the child is placed elsewhere. */
public enum SchoolPlan {
    STAYS("Stays at the present school"),
    MOVES("Moves to another school"),
    NONE("Has no school at present");

    private final String words;

    SchoolPlan(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
