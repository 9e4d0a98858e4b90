package org.virtualschool.web.theme;

import org.virtualschool.tenancy.Tenant;

/** A council's few lines of style: its colour where the design systems ask for a brand, as far as words stay readable. */
record Stylesheet(String css) {

    static Stylesheet of(Tenant tenant) {
        var brand = Colour.parse(tenant.brandColour());
        var surface = brand.tinted(0.95);
        var css = new StringBuilder(":root{");
        set(css, "--govuk-brand-colour", brand);
        set(css, "--vs-brand-text-colour", brand.readableOn());
        set(css, "--govuk-template-background-colour", surface);
        set(css, "--govuk-surface-background-colour", surface);
        set(css, "--govuk-surface-border-colour", brand.tinted(0.5));
        if (brand.readableAsTextOn(surface)) {
            set(css, "--govuk-link-colour", brand);
            set(css, "--govuk-link-hover-colour", Colour.BLACK);
        }
        return new Stylesheet(css.append("}\n").toString());
    }

    private static void set(StringBuilder css, String name, Colour colour) {
        css.append(name).append(':').append(colour).append(';');
    }
}
