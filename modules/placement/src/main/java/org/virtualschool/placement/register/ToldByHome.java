package org.virtualschool.placement.register;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.virtualschool.web.Dates;

/** What a children's home tells of what is asked. */
final class ToldByHome {

    private final String by;
    private final List<Told> told = new ArrayList<>();

    private ToldByHome(String by) {
        this.by = by;
    }

    static List<Told> of(HomeTelling telling, Choices choices) {
        var told = new ToldByHome(
                "Told by the home %s, entered on %s".formatted(telling.home().name(), Dates.day(telling.recordedAt())));
        told.child(telling.child(), choices);
        told.placement(telling, choices);
        told.plan(telling.plan());
        return told.told;
    }

    private void child(HomeTelling.Child child, Choices choices) {
        add(Asked.NAME, (child.givenName() + " " + child.familyName()).strip());
        add(Asked.SEX, child.sex() == null ? null : choices.says(Asked.SEX, child.sex()));
        add(Asked.DATE_OF_BIRTH, Dates.day(child.dateOfBirth()));
    }

    private void placement(HomeTelling telling, Choices choices) {
        add(Asked.PLACING_AUTHORITY, telling.placing().name());
        add(Asked.PLACEMENT_TYPE, "Children’s home");
        add(Asked.PLACED_FROM, telling.admittedOn() == null ? null : Dates.day(telling.admittedOn()));
        add(
                Asked.LEGAL_STATUS,
                telling.legalBasis() == null ? null : choices.says(Asked.LEGAL_STATUS, telling.legalBasis()));
    }

    private void plan(HomeTelling.Plan plan) {
        switch (plan.known()) {
            case YES -> {
                add(Asked.SEN, "Education, health and care plan");
                add(Asked.EHC_PLAN_AUTHORITY, plan.maintainedBy());
            }
            case NO -> add(Asked.EHC_PLAN_AUTHORITY, "No plan");
            case NOT_KNOWN -> {}
        }
    }

    private void add(String fact, @Nullable String value) {
        if (value != null) {
            told.add(new Told(fact, value, by, null, false));
        }
    }
}
