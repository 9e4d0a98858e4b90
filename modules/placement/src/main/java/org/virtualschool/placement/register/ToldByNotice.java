package org.virtualschool.placement.register;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.virtualschool.placement.inbox.InboxQueries;
import org.virtualschool.placement.minimum.EducationMinimum;
import org.virtualschool.placement.minimum.Reading;
import org.virtualschool.placement.minimum.SchoolPlan;
import org.virtualschool.placement.minimum.Sen;
import org.virtualschool.web.Dates;

/** What a notice tells of what is asked. */
final class ToldByNotice {

    private final String by;
    private final String href;
    private final List<Told> told = new ArrayList<>();

    private ToldByNotice(String by, String href) {
        this.by = by;
        this.href = href;
    }

    /** @param href where the notice is read */
    static List<Told> of(InboxQueries.Arrived notice, String href) {
        var by = "Told by " + notice.senderAuthority() + " on " + Dates.day(notice.sentAt());
        var told = new ToldByNotice(by, href);
        told.add(Asked.PLACING_AUTHORITY, notice.senderAuthority());
        told.child(notice.content().child());
        told.schooling(notice.content().schooling());
        told.placement(notice.content());
        return told.told;
    }

    private void child(EducationMinimum.Child child) {
        add(Asked.NAME, child.name());
        add(Asked.SEX, child.sex());
        add(Asked.DATE_OF_BIRTH, child.dateOfBirth() == null ? null : Dates.day(child.dateOfBirth()));
        add(Asked.UPN, child.upn());
    }

    private void schooling(EducationMinimum.Schooling schooling) {
        add(Asked.SCHOOL, school(schooling));
        add(Asked.YEAR_GROUP, schooling.yearGroup() == null ? null : Reading.year(schooling.yearGroup()));
        add(Asked.SEN, schooling.sen() == Sen.NOT_KNOWN ? null : schooling.sen().words());
        add(Asked.EHC_PLAN_AUTHORITY, isWithoutPlan(schooling.sen()) ? "No plan" : null);
    }

    private static boolean isWithoutPlan(Sen sen) {
        return sen == Sen.NONE || sen == Sen.SUPPORT;
    }

    private static @Nullable String school(EducationMinimum.Schooling schooling) {
        var present = schooling.school().name() == null ? null : Reading.school(schooling.school());
        return switch (schooling.plan()) {
            case NONE -> SchoolPlan.NONE.words();
            case STAYS -> present;
            case MOVES ->
                schooling.proposed().name() == null ? present : "Moves to " + Reading.school(schooling.proposed());
        };
    }

    private void placement(EducationMinimum content) {
        add(Asked.PLACED_FROM, content.placedFrom() == null ? null : Dates.day(content.placedFrom()));
        add(Asked.SOCIAL_WORKER, content.socialWorker().name());
        add(Asked.SOCIAL_WORK_TEAM, content.socialWorker().team());
        var sender = content.sender();
        add(Asked.CONTACT, sender.name() + ", " + sender.role() + ", " + sender.desk());
    }

    private void add(String fact, @Nullable String value) {
        if (value != null) {
            told.add(new Told(fact, value, by, href, false));
        }
    }
}
