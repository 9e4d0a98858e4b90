package org.virtualschool.casework;

import java.util.List;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.spi.ChildActions;
import org.virtualschool.casework.spi.ChildBanners;
import org.virtualschool.web.ui.Link;

/**
 * What stands around every page about a child: whom it is about, the tabs the reader may see, and what the reader may do. A template hands it
 * to {@code @template.casework.ui.child}.
 *
 * @param deeds words and whole addresses of what the reader may do
 * @param flags words and whole addresses of what the reader must not overlook
 */
public record ChildShell(
        ChildId child, ChildBanners.Banner banner, List<Link> tabs, List<Link> deeds, List<Link> flags) {

    /** Facts of the banner in one line each. */
    public List<String> facts() {
        return banner.facts().stream()
                .map(fact -> fact.label().isEmpty() ? fact.value() : fact.label() + ": " + fact.value())
                .toList();
    }

    /** A deed's link from what a module offers. */
    static Link deed(ChildActions.Deed deed, String address) {
        return Link.to(address, deed.says());
    }

    @Override
    public String toString() {
        return "ChildShell[" + child + "]";
    }
}
