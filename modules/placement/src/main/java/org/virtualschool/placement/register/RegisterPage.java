package org.virtualschool.placement.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.virtualschool.placement.minimum.Reading;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Paging;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Choice;
import org.virtualschool.web.ui.Column;
import org.virtualschool.web.ui.Link;
import org.virtualschool.web.ui.PageLink;

/**
 * The register.
 *
 * @param searched what was looked for by name; empty where the list is shown
 * @param asked how many facts are asked of each child
 * @param count how many children there are in all, not only on this page
 */
record RegisterPage(
        String authority,
        RegisterQuestion question,
        String searched,
        Filters filters,
        int asked,
        Paging paging,
        int count,
        May may,
        List<Entry> entries) {

    /** Below the authority's address. */
    static final String PATH = "placed-here";

    /** What the reader may do: enter what a home told, and decide about the register. */
    record May(boolean keep, boolean set) {}

    /** What the filters may be set to. */
    record Filters(List<Choice> placing, List<Choice> schools) {}

    boolean isSearch() {
        return !searched.isEmpty();
    }

    String here() {
        return Urls.below(authority, PATH);
    }

    /** What the list can show. */
    List<Link> views() {
        return List.of(
                view("", "Here now"),
                view(RegisterQuestion.LEFT, "Left"),
                view(RegisterQuestion.EVERYBODY, "Everybody"));
    }

    private Link view(String show, String text) {
        return Link.to(Urls.query(here(), Map.of("show", show)), text)
                .current(!isSearch() && question.shown().equals(show));
    }

    String lettersHref() {
        return Urls.below(authority, PATH, "letters");
    }

    String settingsHref() {
        return Urls.below(authority, PATH, "settings");
    }

    String homesHref() {
        return Urls.below(authority, PATH, "homes");
    }

    String exportHref() {
        return Urls.query(Urls.below(authority, PATH, "export"), question.parameters());
    }

    String href(Entry entry) {
        return Urls.below(authority, PATH, entry.id());
    }

    static String placedBy(Entry entry) {
        return entry.placed().byName() == null ? "Not known" : entry.placed().byName();
    }

    static String school(Entry entry) {
        return entry.child().school() == null ? "None known" : entry.child().school();
    }

    static String year(Entry entry) {
        return Reading.year(entry.child().yearGroup());
    }

    static String since(Entry entry) {
        return entry.placed().from() == null
                ? "Not known"
                : Dates.day(entry.placed().from());
    }

    static String lastAdvice(Entry entry) {
        return entry.lastAdvice() == null ? "None" : Dates.day(entry.lastAdvice());
    }

    String known(Entry entry) {
        return asked - entry.missing().size() + " of " + asked;
    }

    List<Choice> knownChoices() {
        return List.of(
                Choice.of("", "However much is known"), Choice.of(RegisterQuestion.INCOMPLETE, "Something is missing"));
    }

    List<Column> columns() {
        return List.of(
                Column.of("Child"),
                Column.of("School year"),
                Column.of("School"),
                Column.of("Placed by"),
                Column.of("Since"),
                Column.of("Facts known"),
                Column.of("Last advice"));
    }

    List<PageLink> pages() {
        return isSearch() || paging.pages(count) == 1 ? List.of() : paging.links(count, this::page);
    }

    private String page(int number) {
        var parameters = new LinkedHashMap<>(question.parameters());
        parameters.put("page", number);
        parameters.put("size", paging.size());
        return Urls.query(here(), parameters);
    }

    String says() {
        return paging.says(count);
    }

    @Override
    public String toString() {
        return "RegisterPage[" + count + "]";
    }
}
