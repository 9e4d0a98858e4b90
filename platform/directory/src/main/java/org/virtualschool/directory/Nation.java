package org.virtualschool.directory;

/** The nations of the United Kingdom: law, bank holidays and school registers differ between them. */
public enum Nation {
    ENGLAND("England"),
    WALES("Wales"),
    SCOTLAND("Scotland"),
    NORTHERN_IRELAND("Northern Ireland");

    private final String says;

    Nation(String says) {
        this.says = says;
    }

    /** The nation's name. */
    public String says() {
        return says;
    }
}
