package org.virtualschool.cohort.aftercare;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.Children;
import org.virtualschool.web.NotFound;

/** Reads what a family is offered after care, and what came of it. */
@Service
public class AfterCareReading {

    private final LeftCareQueries left;
    private final AfterCareRules rules;
    private final Children children;
    private final SchoolAreas areas;
    private final OfferRepository offers;

    AfterCareReading(
            LeftCareQueries left, AfterCareRules rules, Children children, SchoolAreas areas, OfferRepository offers) {
        this.left = left;
        this.rules = rules;
        this.children = children;
        this.areas = areas;
        this.offers = offers;
    }

    /** @param offers what was recorded, the latest first */
    record Reading(LeftCare left, SchoolArea area, List<Offer> offers) {}

    /** @throws NotFound for a child from whose leaving care no offer follows */
    @Transactional(readOnly = true)
    Reading of(ChildId id) {
        var how = left.of(id)
                .filter(one -> rules.follows(one.reason()) == AfterCare.OFFER)
                .orElseThrow(
                        () -> new NotFound("no-offer-after-care", "No offer follows from how this child left care"));
        var child = children.find(id).orElseThrow(() -> new NotFound("child-not-found", "There is no such child here"));
        return new Reading(how, areas.of(child), offers.of(id));
    }

    /** Whether the child left care by special guardianship or a child arrangements order, and is not looked after again. */
    @Transactional(readOnly = true)
    public boolean isPreviouslyLookedAfter(ChildId child) {
        return left.of(child)
                .filter(one -> rules.follows(one.reason()) == AfterCare.OFFER)
                .isPresent();
    }

    /** Whether an adoption is announced, so that adopters need the leaflet. */
    @Transactional(readOnly = true)
    boolean isToBeAdopted(ChildId child) {
        return left.isToBeAdopted(child);
    }
}
