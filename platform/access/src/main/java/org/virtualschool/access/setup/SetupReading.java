package org.virtualschool.access.setup;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenant;
import org.virtualschool.tenancy.Tenants;
import org.virtualschool.tenancy.manifest.Difference;
import org.virtualschool.tenancy.manifest.Differences;
import org.virtualschool.web.Form;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads how people get into the bound council. */
@Service
class SetupReading {

    private final Tenants tenants;
    private final Settling settling;
    private final WishRepository wishes;

    SetupReading(Tenants tenants, Settling settling, WishRepository wishes) {
        this.tenants = tenants;
        this.settling = settling;
        this.wishes = wishes;
    }

    /** The bound council. */
    Tenant council() {
        return tenants.byId(Tenancy.current()).orElseThrow();
    }

    @Transactional(readOnly = true)
    SetupPage page(boolean maySettle, Form form) {
        var inForce = settling.inForce(tenants);
        var settled = Differences.between(JsonNodeFactory.instance.objectNode(), inForce).stream()
                .filter(Difference::settled)
                .toList();
        var wish = wishes.open();
        List<Difference> changes =
                wish.map(one -> settling.differences(inForce, one)).orElse(List.of());
        return new SetupPage(council(), settled, wish, changes, maySettle, form);
    }
}
