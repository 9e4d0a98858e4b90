package org.virtualschool.cohort.merging;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.virtualschool.cohort.history.Episode;
import org.virtualschool.cohort.history.Joining;
import org.virtualschool.cohort.merging.RecordRepository.Detail;
import org.virtualschool.cohort.merging.RecordRepository.Stored;

/**
 * What comes of merging two records. It prints no personal data.
 *
 * @param kept the record that stays
 * @param given the record that is given up
 * @param differing details that both know, and know otherwise: a person says which is right
 * @param filled details that only the record which is given up knows
 * @param strands each history, laid together
 * @param moving how many rows go over, by what they are
 * @param obstacles why they cannot be merged, and what to do
 * @param print digest of everything stored of both: a confirmation of another one is refused
 */
record MergePlan(
        Stored kept,
        Stored given,
        List<Detail> differing,
        List<Detail> filled,
        List<Strand> strands,
        Map<String, Integer> moving,
        List<String> obstacles,
        String print) {

    /** One history, or of arrangements those of one kind at one provider. @param number tells strands of one history apart */
    record Strand(DatedHistory history, int number, List<Episode<Held>> kept, List<Episode<Held>> given) {

        Joining<Held> joining() {
            return new Joining<>(kept, given, (one, other) -> history.holdsOrNot() || one.isSame(other));
        }

        /** The key by which somebody decides about the days on which both cannot hold. */
        String key(Joining.Overlap<Held> overlap) {
            return history.name().toLowerCase(java.util.Locale.ROOT) + "-" + number + "-"
                    + joining().overlaps().indexOf(overlap);
        }

        /** What holds in the end. */
        List<Episode<Held>> joined(Answers answers) {
            return joining().joined(overlap -> answers.keptStands(key(overlap)));
        }

        @Override
        public String toString() {
            return "Strand[" + history + "]";
        }
    }

    /** What somebody said about each question, by its key: the record that stays is right, or the other one. */
    record Answers(Map<String, String> given) {

        static final String KEPT = "kept";
        static final String GIVEN = "given";

        /** Nothing is said: the record that stays is right. */
        static final Answers NONE = new Answers(Map.of());

        boolean isAnswered(String key) {
            return List.of(KEPT, GIVEN).contains(given.getOrDefault(key, ""));
        }

        boolean keptStands(String key) {
            return !GIVEN.equals(given.get(key));
        }
    }

    static String key(Detail detail) {
        return "detail-" + detail.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Every key that wants an answer. */
    List<String> questions() {
        return java.util.stream.Stream.concat(
                        differing.stream().map(MergePlan::key),
                        strands.stream()
                                .flatMap(strand ->
                                        strand.joining().overlaps().stream().map(strand::key)))
                .toList();
    }

    /** Details that the record which stays takes over. */
    List<Detail> taken(Answers answers) {
        return java.util.stream.Stream.concat(
                        filled.stream(), differing.stream().filter(detail -> !answers.keptStands(key(detail))))
                .toList();
    }

    /** What lasts of a history in the end; empty of one that has several strands. */
    Optional<Episode<Held>> lasting(DatedHistory history, Answers answers) {
        return strands.stream()
                .filter(strand -> strand.history() == history)
                .flatMap(strand -> strand.joined(answers).stream())
                .filter(Episode::lasts)
                .findFirst();
    }

    /** What lasts of the record that stays as it is now. */
    Optional<Episode<Held>> lastingNow(DatedHistory history) {
        return strands.stream()
                .filter(strand -> strand.history() == history)
                .flatMap(strand -> strand.kept().stream())
                .filter(Episode::lasts)
                .findFirst();
    }

    /** The day on which a list says that the child will be adopted. */
    Optional<LocalDate> adoptionToCome() {
        return kept.adoptedOn().or(given::adoptedOn);
    }

    @Override
    public String toString() {
        return "MergePlan[" + kept.id() + ", " + given.id() + "]";
    }
}
