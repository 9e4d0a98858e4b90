package org.virtualschool.cohort.roll;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.cohort.roll.RollQuestion.Sort;
import org.virtualschool.cohort.roll.RollReading.Reading;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Choice;
import org.virtualschool.web.ui.Column;
import org.virtualschool.web.ui.FilterGroup;
import org.virtualschool.web.ui.Link;
import org.virtualschool.web.ui.PageLink;

/**
 * The roll as its page shows it.
 *
 * @param searched what was typed into the search; empty for a list
 * @param standingIn for whom the reader stands in with a child, and until when
 * @param sen what the filter of special educational needs offers; nothing to whoever may not see them
 * @param may what else the reader may do from here
 * @param alike children whose names are only spelt like what was searched
 */
record RollPage(
        String authority,
        RollQuestion question,
        String searched,
        Reading reading,
        Map<ChildId, String> standingIn,
        List<Choice> sen,
        RollMay may,
        List<RollRow> alike) {

    boolean isSearch() {
        return !searched.isEmpty();
    }

    /** The heading, with the count. */
    String heading() {
        var what = isSearch()
                ? "Children found"
                : switch (question.statusAsked()) {
                    case LOOKED_AFTER -> "Children looked after";
                    case SHORT_BREAKS -> "Children with short breaks only";
                    case CEASED -> "Children no longer looked after";
                    case DIED -> "Children who have died";
                };
        return what + " (" + reading.total() + ")";
    }

    boolean moreThanShown() {
        return isSearch() && reading.total() > reading.rows().size();
    }

    boolean filtered() {
        return !chips().isEmpty();
    }

    String childAddress(RollRow row) {
        return Urls.below(authority, "children", row.id());
    }

    /** "for Sam O’Grady until 4 December 2026"; none for a child of the reader's own. */
    @Nullable
    String standsIn(RollRow row) {
        return standingIn.get(row.id());
    }

    List<Column> columns() {
        var columns = new ArrayList<>(List.of(column("Name", Sort.NAME)));
        cells().shown().forEach(column -> columns.add(column(column)));
        return columns;
    }

    private Column column(RollColumn column) {
        return switch (column) {
            case YEAR -> column(column.says(), Sort.YEAR);
            case SCHOOL -> column(column.says(), Sort.SCHOOL);
            case PLACED -> column(column.says(), Sort.HOST);
            case WORKER -> column(column.says(), Sort.WORKER);
            default -> Column.of(column.says());
        };
    }

    /** What stands beside the names. */
    RollCells cells() {
        return new RollCells(question, reading, may.placed());
    }

    String exportHref() {
        return Urls.query(Urls.below(authority, "children", "export"), question.parameters());
    }

    String saveViewHref() {
        return Urls.query(Urls.below(authority, "children", "views", "new"), question.parameters());
    }

    String viewsHref() {
        return Urls.below(authority, "children", "views");
    }

    List<FilterGroup> chips() {
        var groups = new ArrayList<FilterGroup>();
        chip(
                groups,
                "Year group",
                "year",
                question.yearGroup().map(YearGroup::says).orElse(null));
        chip(groups, "School", "school", choices().words(choices().schools(), question.school()));
        chip(groups, "Placed", "area", choices().words(choices().areas(), question.area()));
        chip(
                groups,
                "Host authority",
                "host",
                question.hostCode().map(reading::hostName).orElse(null));
        chip(groups, "Social worker", "worker", choices().words(choices().workers(), question.worker()));
        chip(groups, "SEN", "sen", choices().words(sen, question.sen()));
        if (question.statusAsked() != ChildStatus.LOOKED_AFTER) {
            chip(groups, "Status", "status", question.statusAsked().says());
        }
        return groups;
    }

    String clearHref() {
        return Urls.below(authority, "children");
    }

    String pastHref() {
        return Urls.below(authority, "children", "past");
    }

    String duplicatesHref() {
        return Urls.below(authority, "children", "duplicates");
    }

    String cohortsHref() {
        return Urls.below(authority, "cohorts");
    }

    /** What the filters offer. */
    RollChoices choices() {
        return new RollChoices(reading);
    }

    String statusValue() {
        return RollChoices.value(question.statusAsked());
    }

    String sizeValue() {
        return Integer.toString(question.paging().size());
    }

    String sortValue() {
        return question.sortedBy().name().toLowerCase(Locale.ROOT);
    }

    List<PageLink> pages() {
        return reading.paging().links(reading.total(), page -> address(with("page", Integer.toString(page))));
    }

    boolean severalPages() {
        return !isSearch() && reading.paging().pages(reading.total()) > 1;
    }

    @Nullable
    String previousHref() {
        var number = reading.paging().number();
        return number == 1 ? null : address(with("page", Integer.toString(number - 1)));
    }

    @Nullable
    String nextHref() {
        var number = reading.paging().number();
        return number == reading.paging().pages(reading.total())
                ? null
                : address(with("page", Integer.toString(number + 1)));
    }

    String shown() {
        return reading.paging().says(reading.total());
    }

    private Column column(String words, Sort sort) {
        if (isSearch()) {
            return Column.of(words);
        }
        var current = question.sortedBy() == sort;
        var ascending = current && !question.descending();
        var parameters = with("sort", sort.name().toLowerCase(Locale.ROOT));
        parameters.put("order", ascending ? "descending" : "ascending");
        parameters.remove("page");
        var sortedNow = !current ? "none" : ascending ? "ascending" : "descending";
        return Column.of(words).sortable(address(parameters), sortedNow);
    }

    private void chip(List<FilterGroup> groups, String heading, String parameter, @Nullable String words) {
        if (words != null) {
            var without = with(parameter, null);
            without.remove("page");
            groups.add(new FilterGroup(heading, List.of(Link.to(address(without), words))));
        }
    }

    private Map<String, @Nullable Object> with(String name, @Nullable String value) {
        Map<String, @Nullable Object> all = new LinkedHashMap<String, @Nullable Object>();
        all.putAll(question.parameters());
        all.put(name, value);
        return all;
    }

    private String address(Map<String, @Nullable Object> parameters) {
        return Urls.query(Urls.below(authority, "children"), parameters);
    }
}
