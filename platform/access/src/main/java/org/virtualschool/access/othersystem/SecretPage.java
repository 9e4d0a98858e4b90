package org.virtualschool.access.othersystem;

import org.virtualschool.web.Urls;

/** A new secret, shown this once. @param trouble why the realm did not follow; empty when it did */
record SecretPage(String authority, OtherSystem system, String secret, String trouble, String tokens) {

    String listHref() {
        return Urls.below(authority, "systems");
    }

    @Override
    public String toString() {
        return "SecretPage[" + system.id() + "]";
    }
}
