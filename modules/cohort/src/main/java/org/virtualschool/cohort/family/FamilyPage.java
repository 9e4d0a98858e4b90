package org.virtualschool.cohort.family;

import java.time.LocalDate;
import java.util.List;
import org.virtualschool.casework.ChildShell;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Choice;

/** Asks for a reason, shows who holds parental responsibility, or asks who does. @param mayChange whether the reader records it */
record FamilyPage(
        String authority,
        ChildShell shell,
        List<Holder> holders,
        Relationships relationships,
        boolean mayChange,
        LocalDate today,
        Form form) {

    String address() {
        return Urls.below(authority, "children", shell.child(), "family");
    }

    String holdersHref() {
        return address() + Urls.path("holders");
    }

    String newHref() {
        return holdersHref() + Urls.path("new");
    }

    String href(Holder holder, String deed) {
        return holdersHref() + Urls.path(holder.id(), deed);
    }

    String peopleHref() {
        return Urls.below(authority, "children", shell.child(), "people");
    }

    String relationship(Holder holder) {
        return relationships.says(holder.relationship());
    }

    String since(Holder holder) {
        return Dates.day(holder.startsOn());
    }

    String until(Holder holder) {
        return holder.endsOn().map(end -> Dates.day(end.minusDays(1))).orElse("");
    }

    boolean mayEnd(Holder holder) {
        return mayChange && holder.holdsOn(today);
    }

    List<Choice> choices() {
        return relationships.choices();
    }

    @Override
    public String toString() {
        return "FamilyPage[" + shell.child() + "]";
    }
}
