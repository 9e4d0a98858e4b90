package org.virtualschool.access.setup;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Me;
import org.virtualschool.audit.Audit;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenant;
import org.virtualschool.tenancy.Tenants;
import org.virtualschool.tenancy.manifest.Catalogue;
import org.virtualschool.tenancy.manifest.Difference;
import org.virtualschool.tenancy.manifest.Differences;
import org.virtualschool.tenancy.manifest.ManifestText;
import org.virtualschool.tenancy.manifest.Objection;
import org.virtualschool.web.Conflict;
import org.virtualschool.web.NotFound;
import org.virtualschool.web.Refused;
import tools.jackson.databind.node.ObjectNode;

/** What the bound council itself decides about how people get in. */
@Service
class Settling {

    private final Catalogue catalogue;
    private final WishRepository wishes;
    private final TellingTheHead head;
    private final Audit audit;
    private final Clock clock;

    Settling(Catalogue catalogue, WishRepository wishes, TellingTheHead head, Audit audit, Clock clock) {
        this.catalogue = catalogue;
        this.wishes = wishes;
        this.head = head;
        this.audit = audit;
        this.clock = clock;
    }

    /** The council begins to work, and from now on nobody else changes how people get in. A council that is live stays so. */
    @Transactional
    void goLive(Tenant council) {
        if (council.live()) {
            return;
        }
        catalogue.goLive();
        audit.changed("access.settle-setup", List.of(), "The council goes live");
        head.isTold();
    }

    /**
     * The council agrees to what the operator asked. What Keycloak needs for it is done by the caller, once this is committed.
     *
     * @return the manifest that is in force from now on
     * @throws NotFound if there is no such wish
     * @throws Conflict if it was answered or replaced meanwhile
     * @throws Refused if something stands against it by now
     */
    @Transactional
    ManifestText agree(Me me, WishId id) {
        var wish = find(id);
        var text = wish.manifest();
        var objections = text.objections().isEmpty() ? catalogue.objections(text.get()) : text.objections();
        if (!objections.isEmpty()) {
            throw new Refused(
                    "setup-impossible",
                    "This can no longer be done: "
                            + objections.stream()
                                    .map(Objection::toString)
                                    .findFirst()
                                    .orElseThrow());
        }
        decide(me, id, true, "");
        catalogue.settle(text);
        audit.changed("access.settle-setup", List.of(), "Agreed to the operator's wish " + id);
        head.isTold();
        return text;
    }

    /** The council does not want it. @param because for the operator to read */
    @Transactional
    void refuse(Me me, WishId id, String because) {
        find(id);
        decide(me, id, false, because);
        audit.changed("access.settle-setup", List.of(), "Refused the operator's wish " + id);
        head.isTold();
    }

    /** What would change. */
    List<Difference> differences(ObjectNode inForce, Wish wish) {
        return Differences.between(
                        inForce, Objects.requireNonNull(wish.manifest().whole()))
                .stream()
                .filter(Difference::settled)
                .toList();
    }

    private Wish find(WishId id) {
        return wishes.open()
                .filter(open -> open.id().equals(id))
                .orElseThrow(() -> new NotFound("wish-not-found", "There is no such wish waiting here"));
    }

    private void decide(Me me, WishId id, boolean agreed, String because) {
        if (!wishes.decide(id, me.person(), clock.instant(), agreed, because)) {
            throw new Conflict("wish-answered", "Somebody else has answered meanwhile");
        }
    }

    /** What is in force for the bound council. */
    ObjectNode inForce(Tenants tenants) {
        return catalogue
                .inForce(tenants.byId(Tenancy.current()).orElseThrow().slug())
                .orElseThrow();
    }
}
