package org.virtualschool.tenancy.manifest;

/**
 * One key whose value changes.
 *
 * @param key such as {@code names.virtual-school}
 * @param before what is in force; empty where nothing is
 * @param after what the file says; empty where it says nothing
 * @param settled whether only the council changes it once it is live
 */
public record Difference(String key, String before, String after, boolean settled) {

    @Override
    public String toString() {
        if (before.isEmpty()) {
            return "+ " + key + ": " + after;
        }
        return after.isEmpty() ? "- " + key + ": " + before : "~ " + key + ": " + before + " → " + after;
    }
}
