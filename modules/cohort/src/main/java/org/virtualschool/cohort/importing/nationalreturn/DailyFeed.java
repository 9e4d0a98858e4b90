package org.virtualschool.cohort.importing.nationalreturn;

import static org.virtualschool.cohort.importing.nationalreturn.FeedValues.below;
import static org.virtualschool.cohort.importing.nationalreturn.FeedValues.isTrue;
import static org.virtualschool.cohort.importing.nationalreturn.FeedValues.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.virtualschool.cohort.importing.reading.FedPlacement;
import org.virtualschool.cohort.importing.reading.GivenList;
import org.virtualschool.cohort.importing.reading.GivenList.Column;
import org.virtualschool.cohort.importing.reading.ListFile;
import org.virtualschool.cohort.importing.reading.Unreadable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The data about children that councils send to the Department for Education every day (children's social care, specification 0.7). It may carry
 * only what has changed; of what it does not carry it says nothing. It also tells of children who are not looked after: nothing of those is kept.
 */
public final class DailyFeed {

    private final List<ObjectNode> children;
    private final Set<String> authorities;
    private final List<String> notes;

    private DailyFeed(List<ObjectNode> children, Set<String> authorities, List<String> notes) {
        this.children = children;
        this.authorities = authorities;
        this.notes = notes;
    }

    /** Whether the file is JSON: no other format begins so. */
    public static boolean isJson(byte[] content) {
        for (var i = 0; i < Math.min(content.length, 64); i++) {
            var letter = content[i];
            if (letter == '{' || letter == '[') {
                return true;
            }
            if (letter > ' ') {
                return false;
            }
        }
        return false;
    }

    /** @param files the batches of one day @throws Unreadable with what to do, if one is broken, or none of it */
    public static DailyFeed read(List<byte[]> files) {
        var children = new ArrayList<ObjectNode>();
        var authorities = new TreeSet<String>();
        var notes = new ArrayList<String>();
        for (var content : files) {
            if (content.length > ListFile.LARGEST) {
                throw new Unreadable(
                        "The file is larger than 50 MB. Send the data in several files, one after the other.");
            }
            var file = FeedFile.read(content);
            children.addAll(file.children());
            authorities.addAll(file.authorities());
            if (file.nameless() > 0) {
                notes.add(ReturnSummary.number(file.nameless(), "record has", "records have")
                        + " no la_child_id: nobody can be recognised by it, and it was left out.");
            }
        }
        if (children.isEmpty()) {
            throw new Unreadable(
                    "This JSON is not the daily children’s social care data: no child in it has an la_child_id.");
        }
        return new DailyFeed(children, authorities, notes);
    }

    /** What was kept of one; nobody may be in it. */
    public static DailyFeed kept(byte[] written) {
        var file = FeedFile.read(written);
        return new DailyFeed(file.children(), file.authorities(), List.of());
    }

    /** Codes of the authorities that it says it is of. */
    public Set<String> authorities() {
        return authorities;
    }

    /** Whom it is about. */
    public Set<String> careIds() {
        return children.stream()
                .flatMap(child -> text(child, "la_child_id").stream())
                .collect(Collectors.toSet());
    }

    /** Without the children who neither are on the roll nor were ever placed, and without what the roll does not hold of the others. */
    public DailyFeed onlyLookedAfter(Set<String> onRoll) {
        var ours = children.stream()
                .filter(child -> isPlaced(child)
                        || onRoll.contains(text(child, "la_child_id").orElse("")))
                .map(FeedTrim::trimmed)
                .toList();
        var said = new ArrayList<>(notes);
        var others = children.size() - ours.size();
        said.addFirst("Daily children’s social care data: " + ReturnSummary.number(ours.size(), "child", "children")
                + " of this roll. What it does not carry stays as it is.");
        if (others > 0) {
            said.add(ReturnSummary.number(others, "other child was", "other children were")
                    + " never looked after, or deleted without being on this roll: nothing of them was kept.");
        }
        said.add(
                "Not taken: ethnicity, disabilities, the home postcode, former pupil numbers, and everything that is not about being looked after.");
        return new DailyFeed(ours, authorities, said);
    }

    private static boolean isPlaced(ObjectNode child) {
        return !isTrue(child, "purge")
                && below(child, "social_care_episodes").stream()
                        .anyMatch(episode ->
                                !below(episode, "child_looked_after_placements").isEmpty());
    }

    /** As it is kept. */
    public byte[] written() {
        return FeedFile.JSON.writeValueAsBytes(children);
    }

    /** @param before what was told of the children's placements before, by social care's identifier of the child */
    public GivenList list(Map<String, List<FedPlacement>> before, LocalDate today) {
        var lines = new ArrayList<GivenList.Line>();
        for (var child : children) {
            var known = before.getOrDefault(text(child, "la_child_id").orElse(""), List.of());
            lines.add(new FeedChild(lines.size() + 1, child, known, today).asLine());
        }
        var columns = new ArrayList<Column>();
        for (var field : FeedChild.FIELDS) {
            columns.add(new Column(columns.size() + 1, field.label()));
        }
        return new GivenList(columns, lines, notes);
    }

    @Override
    public String toString() {
        return "DailyFeed[" + children.size() + " children]";
    }
}
