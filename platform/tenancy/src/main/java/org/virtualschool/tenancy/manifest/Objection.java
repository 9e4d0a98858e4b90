package org.virtualschool.tenancy.manifest;

/**
 * Why a manifest cannot be applied.
 *
 * @param key where in the file, such as {@code branding.colour}; empty for the file as a whole
 * @param says what is wrong and what to do, for whoever wrote the file
 */
public record Objection(String key, String says) {

    @Override
    public String toString() {
        return key.isEmpty() ? says : key + ": " + says;
    }
}
