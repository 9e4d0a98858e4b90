package org.virtualschool.placement.register;

import org.jspecify.annotations.Nullable;

/**
 * One fact, as somebody told it.
 *
 * @param fact key of what is asked
 * @param by who told it and when: "Told by Calderdale on 3 November 2026"
 * @param href where it was told; null where there is no page
 * @param own whether we noted it ourselves
 */
record Told(String fact, String value, String by, @Nullable String href, boolean own) {

    @Override
    public String toString() {
        return "Told[" + fact + "]";
    }
}
