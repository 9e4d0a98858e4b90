package org.virtualschool.cohort.mine;

import java.util.List;
import org.virtualschool.access.InEachAuthority.Together;
import org.virtualschool.tenancy.Tenant;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Column;

/** @param authorities in which the reader is a member, whether or not their children are shown */
record MyChildrenPage(List<Tenant> authorities, Together<MyChild> children) {

    /** The heading, with the count. */
    String heading() {
        return "My children (" + rows().size() + (children.more() ? " of more)" : ")");
    }

    List<MyChild> rows() {
        return children.shown();
    }

    List<Column> columns() {
        return List.of(
                Column.of("Name"), Column.of("Authority"), Column.of("Year"), Column.of("School"), Column.of("Status"));
    }

    String childAddress(MyChild child) {
        return rollAddress(child.authority()) + Urls.path(child.id());
    }

    String rollAddress(Tenant authority) {
        return Urls.below(authority.slug(), "children");
    }
}
