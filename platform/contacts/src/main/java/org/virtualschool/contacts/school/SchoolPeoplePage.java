package org.virtualschool.contacts.school;

import java.util.List;
import java.util.Optional;
import org.virtualschool.access.Me;
import org.virtualschool.access.SchoolAccess.Answer;
import org.virtualschool.access.StartingAgain.Again;
import org.virtualschool.access.StartingAgain.OwnAccount;
import org.virtualschool.directory.School;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Urls;

/** Who is at a school today. */
record SchoolPeoplePage(String authority, School school, List<SchoolPeople.Known> people, Me me, May may) {

    /**
     * @param keep whether the reader is of the virtual school and keeps the list
     * @param colleagues whether the reader adds colleagues
     * @param startAgain whether the reader lets people start again who lost phone or password
     */
    record May(boolean keep, boolean colleagues, boolean startAgain) {}

    String schoolsHref() {
        return Urls.below(authority, "schools");
    }

    String newHref() {
        return Urls.below(authority, "schools", school.urn(), may.keep() ? "people" : "colleagues", "new");
    }

    String confirmHref(SchoolPeople.Known one) {
        return href("people", one, "confirm");
    }

    String endHref(SchoolPeople.Known one) {
        return href(may.keep() ? "people" : "colleagues", one, "end");
    }

    boolean mayEnd(SchoolPeople.Known one) {
        return may.keep() || may.colleagues() && Colleagues.mayBeEndedBy(me, one);
    }

    String confirmed(SchoolPeople.Known one) {
        return one.contact().confirmedOn().map(Dates::day).orElse("Not yet");
    }

    String since(SchoolPeople.Known one) {
        return Dates.day(one.contact().since());
    }

    String phone(SchoolPeople.Known one) {
        return one.contact().phone().orElse("");
    }

    String startAgainHref(SchoolPeople.Known one) {
        return href("people", one, "start-again");
    }

    boolean mayStartAgain(SchoolPeople.Known one) {
        return may.startAgain() && one.account().isPresent();
    }

    /** How far somebody is who lost phone or password; empty for everybody else. It is the virtual school's to see. */
    Optional<String> startsAgain(SchoolPeople.Known one) {
        return one.account()
                .filter(account -> may.startAgain())
                .flatMap(OwnAccount::latest)
                .map(SchoolPeoplePage::words);
    }

    private static String words(Again again) {
        var since = Dates.dayAndTime(again.at());
        return switch (again.state()) {
            case BEGUN -> "Old password and phone are being taken away since " + since;
            case SENT -> "Waiting for a new password and phone since " + since;
            case OVER -> "The link to start again ran out, unused, on " + since;
            case USED -> "Used the link to start again on " + since;
            case GIVEN_UP -> "Could not start again on " + since + ": choose it once more";
        };
    }

    /** Whether the person can sign in. */
    String signsIn(SchoolPeople.Known one) {
        return one.answer()
                .map(Answer::state)
                .map(state -> switch (state) {
                    case ASKED -> "Asked, not yet answered";
                    case JOINED -> "Yes";
                    case OVER -> "Invitation over";
                })
                .orElse("Not asked");
    }

    private String href(String kind, SchoolPeople.Known one, String deed) {
        return Urls.below(
                authority, "schools", school.urn(), kind, one.contact().id(), deed);
    }

    @Override
    public String toString() {
        return "SchoolPeoplePage[" + school.urn() + "]";
    }
}
