package org.virtualschool.placement.register;

import java.util.List;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Link;

/** What the council decides about its register. */
record SettingsPage(String authority, Form form) {

    String here() {
        return Urls.below(authority, RegisterPage.PATH, "settings");
    }

    List<Link> breadcrumbs() {
        return List.of(Link.to(Urls.below(authority, RegisterPage.PATH), "Placed here"), Link.here("Settings"));
    }
}
