package org.virtualschool.web.theme;

import java.util.Locale;
import java.util.regex.Pattern;

/** A colour of the web, and how well it can be told from another: WCAG 2.2, "relative luminance" and "contrast ratio". */
record Colour(int red, int green, int blue) {

    static final Colour WHITE = new Colour(255, 255, 255);
    static final Colour BLACK = new Colour(11, 12, 12);

    /** What text needs against its ground (WCAG 2.2, 1.4.3). */
    static final double TEXT = 4.5;

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    /** @throws IllegalArgumentException for anything but {@code #rrggbb}, so nothing else ever reaches a stylesheet */
    static Colour parse(String hex) {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("Not a colour: write it as #rrggbb");
        }
        var number = Integer.parseInt(hex.substring(1), 16);
        return new Colour(number >> 16, (number >> 8) & 0xff, number & 0xff);
    }

    /** From 1, the same, to 21, black on white. */
    double contrastWith(Colour other) {
        var lighter = Math.max(luminance(), other.luminance());
        var darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** White or near-black, whichever can be read better on this colour: one of the two always can. */
    Colour readableOn() {
        return contrastWith(WHITE) >= contrastWith(BLACK) ? WHITE : BLACK;
    }

    boolean readableAsTextOn(Colour ground) {
        return contrastWith(ground) >= TEXT;
    }

    /** The colour with this share of white mixed in, from 0 to 1. */
    Colour tinted(double white) {
        return new Colour(mix(red, white), mix(green, white), mix(blue, white));
    }

    private static int mix(int channel, double white) {
        return (int) Math.round(channel + (255 - channel) * white);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
