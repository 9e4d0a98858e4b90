package org.virtualschool.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenant;
import org.virtualschool.tenancy.Tenants;
import org.virtualschool.web.FormPage;
import org.virtualschool.web.Frame;
import org.virtualschool.web.KeptValues;
import org.virtualschool.web.NavigationItem;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;
import org.virtualschool.web.Viewer;
import org.virtualschool.web.WebSettings;
import org.virtualschool.web.ui.Link;

/** Puts together what surrounds a page, from who asks and in which authority. Only a bound authority is shown, never one merely named. */
public class Frames {

    private final Tenants tenants;
    private final Viewer viewer;
    private final ObjectProvider<NavigationItem> items;
    private final WebSettings settings;
    private final String assets;

    Frames(
            Tenants tenants,
            Viewer viewer,
            ObjectProvider<NavigationItem> items,
            WebSettings settings,
            AssetVersion assets) {
        this.tenants = tenants;
        this.viewer = viewer;
        this.items = items;
        this.settings = settings;
        this.assets = assets.value();
    }

    /** What surrounds the page that answers this request. */
    public Frame around(HttpServletRequest request) {
        var authority = authority().orElse(null);
        return new Frame(
                authority,
                person(authority, request),
                authority == null ? null : viewer.notice().orElse(null),
                authority == null ? List.of() : navigation(authority, request),
                csrf(request),
                settings.demonstration(),
                "en-GB",
                flash(request),
                authority == null ? "" : FormPage.of(request),
                viewer.signIn().orElse(null),
                assets);
    }

    /** What surrounds a failure: nothing that differs between two requests, nothing that could fail again. */
    public Frame bare() {
        return new Frame(null, null, null, List.of(), null, settings.demonstration(), "en-GB", null, "", null, assets);
    }

    private Optional<Tenant> authority() {
        return Tenancy.isBound() ? Tenancy.bound().map(bound -> tenants.here()) : Optional.empty();
    }

    private Frame.@Nullable Person person(@Nullable Tenant authority, HttpServletRequest request) {
        if (authority == null && request.getUserPrincipal() == null) {
            return null;
        }
        var person = authority == null ? new Frame.Person("", "") : viewer.person();
        return person.leadingTo(viewer.elsewhere());
    }

    private List<Link> navigation(Tenant authority, HttpServletRequest request) {
        var here = request.getRequestURI().substring(request.getContextPath().length());
        return items.stream()
                .filter(item -> viewer.may(item.action()))
                .sorted(Comparator.comparingInt(NavigationItem::position))
                .map(item -> entry(item, authority, here))
                .toList();
    }

    /** The home page is current only on itself, the others on everything below them too. */
    private static Link entry(NavigationItem item, Tenant authority, String here) {
        var href = Urls.below(authority.slug(), item.segments().toArray());
        var below = !item.segments().isEmpty() && here.startsWith(href + "/");
        return Link.to(href, item.text()).current(here.equals(href) || below);
    }

    private static Frame.@Nullable Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Frame.Csrf(token.getParameterName(), token.getToken())
                : null;
    }

    private static Frame.@Nullable Flash flash(HttpServletRequest request) {
        if (KeptValues.areIn(request)) {
            return new Frame.Flash("We kept what you typed", "Check it, choose any file again, and send it once more.");
        }
        var arrived = RequestContextUtils.getInputFlashMap(request);
        return arrived != null && arrived.get(Redirect.FLASH) instanceof Map<?, ?> words
                ? new Frame.Flash(String.valueOf(words.get("heading")), (String) words.get("next"))
                : null;
    }
}
