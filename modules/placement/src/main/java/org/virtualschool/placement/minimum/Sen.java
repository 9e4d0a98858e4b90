package org.virtualschool.placement.minimum;

/** Special educational needs, as the national code set counts them (none, support, education, health and care plan). */
public enum Sen {
    NONE("No special educational needs"),
    SUPPORT("SEN support"),
    EHC_PLAN("Education, health and care plan"),
    NOT_KNOWN("Not known");

    private final String words;

    Sen(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
