package org.virtualschool.casework.auditing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.virtualschool.access.Staff;
import org.virtualschool.audit.AuditTrail;
import org.virtualschool.casework.auditing.AuditReading.Reading;
import org.virtualschool.casework.spi.ChildFinder.Found;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Choice;
import org.virtualschool.web.ui.FilterGroup;
import org.virtualschool.web.ui.Link;
import org.virtualschool.web.ui.PageLink;

/** What an audit search found. @param offered what the filters offer @param search the search for a child, if there was one */
record AuditPage(String authority, Asked asked, Reading reading, Offered offered, Optional<Search> search) {

    /** @param mayExport whether the reader may take the result along @param mayCheck whether the reader may check the chain */
    record Offered(List<Staff.Member> people, List<Choice> deeds, boolean mayExport, boolean mayCheck) {}

    /** Children who have the name that was typed. */
    record Search(String typed, List<Found> found) {
        @Override
        public String toString() {
            return "Search[redacted]";
        }
    }

    String heading() {
        return "Who viewed or changed what";
    }

    /** "26 to 50 of 312"; of more than can be counted, so many. */
    String shown() {
        return reading.more()
                ? "The newest " + AuditTrail.MOST
                        + " entries can be shown. There are more: choose a child, a person or fewer days to see them."
                : reading.paging().says(reading.count()) + (reading.count() == 1 ? " entry" : " entries");
    }

    String action() {
        return Urls.below(authority, "audit");
    }

    String chainHref() {
        return Urls.below(authority, "audit", "chain");
    }

    String exportHref() {
        var parameters = with("page", null);
        parameters.remove("size");
        return Urls.query(Urls.below(authority, "audit", "export"), parameters);
    }

    /** Where the search for a child is sent: the other filters stay as they are. */
    String searchAction() {
        return asked.form().hasErrors() ? action() : address(first("child", null));
    }

    String chooseHref(Found found) {
        return address(first("child", found.child().toString()));
    }

    /** Only what this person did, with the other filters as they are; empty for the platform. */
    String personHref(AuditRow row) {
        return row.person()
                .map(person -> address(first("person", person.toString())))
                .orElse("");
    }

    String when(AuditRow row) {
        return Dates.dayAndTime(row.at());
    }

    /** Somebody whose access has ended is not among today's people, and can be asked about all the same. */
    List<Choice> people() {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", "Anybody"));
        offered.people().forEach(member -> choices.add(Choice.of(member.person().toString(), member.name())));
        var chosen = asked.question().person();
        if (choices.stream().noneMatch(choice -> Objects.equals(choice.value(), chosen))) {
            asked.personName().ifPresent(name -> choices.add(Choice.of(chosen, name)));
        }
        return choices;
    }

    List<Choice> deeds() {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", "Anything"));
        choices.addAll(offered.deeds());
        return choices;
    }

    List<Choice> kinds() {
        return List.of(
                Choice.of("", "Views and changes"),
                Choice.of("view", "Views only"),
                Choice.of("change", "Changes only"));
    }

    List<FilterGroup> chips() {
        var groups = new ArrayList<FilterGroup>();
        var question = asked.question();
        chip(groups, "Child", "child", asked.childName());
        chip(groups, "Person", "person", asked.personName());
        chip(groups, "Action", "action", asked.trail().action().flatMap(key -> words(offered.deeds(), key)));
        chip(
                groups,
                "Views or changes",
                "kind",
                asked.trail().change().flatMap(change -> words(kinds(), question.kind())));
        chip(groups, "From", "from", Optional.ofNullable(question.from()).map(Dates::day));
        chip(groups, "To", "to", Optional.ofNullable(question.to()).map(Dates::day));
        return asked.form().hasErrors() ? List.of() : groups;
    }

    boolean severalPages() {
        return reading.paging().pages(reading.count()) > 1;
    }

    List<PageLink> pages() {
        return reading.paging().links(reading.count(), this::pageAddress);
    }

    @Nullable
    String previousHref() {
        var number = reading.paging().number();
        return number == 1 ? null : pageAddress(number - 1);
    }

    @Nullable
    String nextHref() {
        var number = reading.paging().number();
        return number == reading.paging().pages(reading.count()) ? null : pageAddress(number + 1);
    }

    private String pageAddress(int page) {
        return address(with("page", Integer.toString(page)));
    }

    private void chip(List<FilterGroup> groups, String heading, String parameter, Optional<String> words) {
        words.ifPresent(says ->
                groups.add(new FilterGroup(heading, List.of(Link.to(address(first(parameter, null)), says)))));
    }

    private static Optional<String> words(List<Choice> choices, @Nullable String value) {
        return choices.stream()
                .filter(choice -> Objects.equals(choice.value(), value))
                .map(Choice::text)
                .findFirst();
    }

    /** Another filter begins at the first page again. */
    private Map<String, @Nullable Object> first(String name, @Nullable Object value) {
        var all = with(name, value);
        all.remove("page");
        return all;
    }

    private Map<String, @Nullable Object> with(String name, @Nullable Object value) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.putAll(asked.question().parameters());
        all.put(name, value);
        return all;
    }

    private String address(Map<String, @Nullable Object> parameters) {
        return Urls.query(action(), parameters);
    }

    @Override
    public String toString() {
        return "AuditPage[" + authority + "]";
    }
}
