package org.virtualschool.cohort.around;

import java.util.List;
import java.util.Optional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.directory.Urn;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Urls;

/** The people around a child, as a part of their page. @param school the school of the register where the child is */
public record AroundSection(
        String authority,
        ChildId child,
        List<PersonLine> lines,
        List<ChildContact> earlier,
        Optional<Urn> school,
        AroundSection.May may) {

    /** What the reader may do. */
    public record May(boolean record, boolean revealCarer, boolean revealFamily) {}

    public String newHref() {
        return contacts() + Urls.path("new");
    }

    public String href(PersonLine line, String deed) {
        return contacts() + Urls.path(line.byHand().orElseThrow(), deed);
    }

    public boolean mayChange(PersonLine line) {
        return may.record() && line.byHand().isPresent();
    }

    public String carerHref() {
        return Urls.below(authority, "children", child, "placement");
    }

    public String familyHref() {
        return Urls.below(authority, "children", child, "family");
    }

    /** Where people at the school are kept; empty where the child is at no school of the register. */
    public Optional<String> schoolHref() {
        return school.map(urn -> Urls.below(authority, "schools", urn, "people"));
    }

    /** Name, from when, to when, line by line. */
    public List<List<String>> before() {
        return earlier.stream()
                .map(one -> List.of(
                        one.name(),
                        one.organisation().orElse(""),
                        Dates.day(one.startsOn()),
                        one.endsOn().map(end -> Dates.day(end.minusDays(1))).orElse("")))
                .toList();
    }

    private String contacts() {
        return Urls.below(authority, "children", child, "people", "contacts");
    }

    @Override
    public String toString() {
        return "AroundSection[" + child + "]";
    }
}
