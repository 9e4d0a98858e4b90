package org.virtualschool.directory;

import java.util.regex.Pattern;

/** The Office for National Statistics' nine characters for an authority anywhere in the United Kingdom, such as E08000033 or W06000015. */
public record GssCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[EWSN][0-9]{8}");

    public GssCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("An ONS code is one of E, W, S, N and eight digits");
        }
    }

    /** The nation that the code's first letter names. */
    public Nation nation() {
        return switch (value.charAt(0)) {
            case 'W' -> Nation.WALES;
            case 'S' -> Nation.SCOTLAND;
            case 'N' -> Nation.NORTHERN_IRELAND;
            default -> Nation.ENGLAND;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
