package org.virtualschool.cohort.roll;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Access;
import org.virtualschool.audit.AuditTrail;
import org.virtualschool.audit.AuditTrail.Line;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.roll.RecordedValueQueries.Recorded;
import org.virtualschool.cohort.send.SenCodes;
import org.virtualschool.cohort.send.SenCodes.CodeList;

/** Each recorded value of each field, with who or which list recorded it, as far as the reader may see. */
@Service
class RecordedHistory {

    /** A change is written into the audit in the transaction that records it: a whole list takes a while. */
    private static final Duration LONGEST_SAVE = Duration.ofMinutes(5);

    private static final int MOST_CHANGES = 1_000;

    private static final Set<String> RECORDING = Set.of(
            CohortAction.IMPORT_ROLL.key(),
            CohortAction.RECORD_SCHOOLING.key(),
            CohortAction.CHANGE_SEND.key(),
            CohortAction.UNDO_IMPORT.key(),
            CohortAction.MERGE_CHILDREN.key());

    private final RecordedValueQueries values;
    private final AuditTrail audit;
    private final Access access;
    private final SenCodes sen;

    RecordedHistory(RecordedValueQueries values, AuditTrail audit, Access access, SenCodes sen) {
        this.values = values;
        this.audit = audit;
        this.access = access;
        this.sen = sen;
    }

    /** One field. */
    record Chapter(HistoryField field, List<Entry> entries) {}

    /** @param by a list and who confirmed it, or a person; empty where that was not kept */
    record Entry(Recorded recorded, String value, String by) {}

    /** Fields of which something was recorded. */
    @Transactional(readOnly = true)
    List<Chapter> of(ChildId child) {
        var changes = changes(child);
        return Arrays.stream(HistoryField.values())
                .filter(field -> access.may(field.action(), child))
                .map(field -> new Chapter(
                        field,
                        values.of(field, child).stream()
                                .map(one -> new Entry(one, says(field, one), by(one.at(), changes)))
                                .toList()))
                .filter(chapter -> !chapter.entries().isEmpty())
                .toList();
    }

    private String says(HistoryField field, Recorded one) {
        return switch (field) {
            case SEN ->
                sen.find(CodeList.PROVISION, one.value())
                        .map(SenCodes.SenCode::label)
                        .orElse(one.value());
            case IN_CARE -> one.value().isEmpty() ? "Looked after" : "Looked after, until: " + one.value();
            case UNACCOMPANIED -> "Unaccompanied";
            default -> one.value().isEmpty() ? "Not said" : one.value();
        };
    }

    /** Earliest first. */
    private List<Line> changes(ChildId child) {
        var question = new AuditTrail.Question(
                Optional.of(child),
                Optional.empty(),
                Optional.empty(),
                Optional.of(true),
                Optional.empty(),
                Optional.empty());
        return audit.find(question, 0, MOST_CHANGES).lines().stream()
                .filter(line -> RECORDING.contains(line.action()))
                .sorted(Comparator.comparing(Line::at))
                .toList();
    }

    private String by(Instant at, List<Line> changes) {
        return changes.stream()
                .filter(line -> !line.at().isBefore(at) && line.at().isBefore(at.plus(LONGEST_SAVE)))
                .findFirst()
                .map(line -> {
                    var who = access.nameOf(line.person()).orElse("the platform");
                    if (line.action().equals(CohortAction.UNDO_IMPORT.key())) {
                        return "A list was undone by " + who;
                    }
                    return line.action().equals(CohortAction.IMPORT_ROLL.key())
                            ? "A list, confirmed by " + who
                            : "By hand, " + who;
                })
                .orElse("");
    }
}
