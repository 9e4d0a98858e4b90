package org.virtualschool.casework.child;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Access;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.ChildShell;
import org.virtualschool.casework.ChildShells;
import org.virtualschool.casework.spi.ChildActions;
import org.virtualschool.casework.spi.ChildBanners;
import org.virtualschool.casework.spi.ChildTab;
import org.virtualschool.tenancy.Tenants;
import org.virtualschool.web.NotFound;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Link;

@Service
class Shells implements ChildShells {

    private final Access access;
    private final Tenants tenants;
    private final ObjectProvider<ChildBanners> banners;
    private final ObjectProvider<ChildTab> tabs;
    private final ObjectProvider<ChildActions> actions;

    Shells(
            Access access,
            Tenants tenants,
            ObjectProvider<ChildBanners> banners,
            ObjectProvider<ChildTab> tabs,
            ObjectProvider<ChildActions> actions) {
        this.access = access;
        this.tenants = tenants;
        this.banners = banners;
        this.tabs = tabs;
        this.actions = actions;
    }

    @Override
    @Transactional(readOnly = true)
    public ChildShell of(ChildId child, String tab) {
        var authority = tenants.here().slug();
        var banner = banners.stream()
                .flatMap(source -> source.of(child).stream())
                .findFirst()
                .orElseThrow(() -> new NotFound("child-not-found", "There is no such child"));
        return new ChildShell(
                child,
                banner,
                tabsFor(child, authority, tab),
                links(authority, source -> source.of(child)),
                links(authority, source -> source.flags(child)));
    }

    private List<Link> links(String authority, Function<ChildActions, List<ChildActions.Deed>> asked) {
        return actions.stream()
                .flatMap(source -> asked.apply(source).stream())
                .map(deed -> Link.to(Urls.path(authority) + "/" + deed.path(), deed.says()))
                .toList();
    }

    private List<Link> tabsFor(ChildId child, String authority, String current) {
        var reached = new HashMap<Boolean, Boolean>();
        return tabs.stream()
                .filter(tab -> mayOpen(tab, child, reached))
                .sorted(Comparator.comparingInt(ChildTab::order))
                .map(tab -> Link.to(address(child, authority, tab), tab.title())
                        .current(tab.path().equals(current)))
                .toList();
    }

    /**
     * With one membership, the reach that was proved for this page is the reach of every action, but for those that leave confidential
     * addresses out: they have one answer among them.
     */
    private boolean mayOpen(ChildTab tab, ChildId child, Map<Boolean, Boolean> reached) {
        var held = access.reachFor(tab.action());
        if (held.isEmpty() || access.me().memberships().size() > 1) {
            return !held.isEmpty() && access.may(tab.action(), child);
        }
        var openlyOnly = held.getFirst().openlyOnly();
        return reached.computeIfAbsent(openlyOnly, less -> !less || access.may(tab.action(), child));
    }

    private static String address(ChildId child, String authority, ChildTab tab) {
        return tab.path().isEmpty()
                ? Urls.below(authority, "children", child)
                : Urls.below(authority, "children", child, tab.path());
    }
}
