package org.virtualschool.proof;

/** Where the four invented councils lie: each takes the code and a postcode of a real authority, because places come from the register. */
final class Places {

    private Places() {}

    static String postcodeIn(String council) {
        return switch (council) {
            case "north" -> "BD1 1HY";
            case "south" -> "HD1 2TT";
            case "east" -> "LS1 3AD";
            default -> "DN1 3BE";
        };
    }

    static String codeOf(String council) {
        return switch (council) {
            case "north" -> "380";
            case "south" -> "382";
            case "east" -> "383";
            default -> "371";
        };
    }

    static String nameOf(String code) {
        return switch (code) {
            case "380" -> "Bradford";
            case "382" -> "Kirklees";
            case "383" -> "Leeds";
            default -> "Doncaster";
        };
    }
}
