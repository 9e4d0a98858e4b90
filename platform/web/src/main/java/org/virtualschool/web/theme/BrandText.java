package org.virtualschool.web.theme;

/** What the theme knows of text on a council's colour. */
public final class BrandText {

    /** What text needs against its ground. */
    public static final double NEEDED = Colour.TEXT;

    private BrandText() {}

    /** From 1 to 21. */
    public static double contrastOfWhiteOn(String colour) {
        return Colour.parse(colour).contrastWith(Colour.WHITE);
    }
}
