package org.virtualschool.web;

import org.virtualschool.web.theme.BrandText;

/** Whether a council's colour can carry text (WCAG 2.2, 1.4.3). */
public final class Contrast {

    private Contrast() {}

    /** How well white text is read on the colour, from 1 to 21; 4.5 is needed. @param colour {@code #rrggbb} */
    public static double ofWhiteOn(String colour) {
        return BrandText.contrastOfWhiteOn(colour);
    }

    /** Whether white text can be read on the colour. */
    public static boolean carriesWhite(String colour) {
        return ofWhiteOn(colour) >= BrandText.NEEDED;
    }
}
