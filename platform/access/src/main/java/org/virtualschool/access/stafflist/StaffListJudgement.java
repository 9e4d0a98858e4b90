package org.virtualschool.access.stafflist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.virtualschool.access.people.Offer;

/** What a whole file asks for: each line by itself, then those that ask the same address twice, or again. */
record StaffListJudgement(List<Judged> lines) {

    /**
     * @param offer what the reader may give
     * @param asked addresses that were invited and have not answered, in small letters
     */
    static StaffListJudgement of(List<Line> lines, Offer offer, Set<String> asked, LocalDate today) {
        var byAddress = lines.stream()
                .collect(Collectors.groupingBy(
                        StaffListJudgement::address,
                        Collectors.mapping(Line::number, Collectors.toCollection(TreeSet::new))));
        return new StaffListJudgement(lines.stream()
                .map(line -> LineJudgement.of(line, offer, today))
                .map(judged -> beside(judged, byAddress.getOrDefault(address(judged.line()), new TreeSet<>()), asked))
                .toList());
    }

    List<Judged> withoutProblems() {
        return lines.stream().filter(Judged::canBeDone).toList();
    }

    List<Judged> withProblems() {
        return lines.stream().filter(line -> !line.canBeDone()).toList();
    }

    private static Judged beside(Judged judged, Set<Integer> sameAddress, Set<String> asked) {
        var address = address(judged.line());
        var problems = new ArrayList<>(judged.problems());
        if (!address.isEmpty() && sameAddress.size() > 1) {
            var others = sameAddress.stream()
                    .filter(number -> number != judged.line().number())
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
            problems.add("The same email address stands in line " + others
                    + ". Ask each person once; give further roles on the person’s own page");
        }
        if (asked.contains(address)) {
            problems.add(
                    "This address is invited already and has not answered. Take the line out, or withdraw that invitation first");
        }
        return new Judged(judged.line(), judged.to(), judged.wanted(), List.copyOf(problems));
    }

    private static String address(Line line) {
        return line.says(Column.EMAIL).toLowerCase(Locale.ROOT);
    }
}
