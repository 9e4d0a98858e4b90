package org.virtualschool.cohort.merging;

import org.springframework.stereotype.Component;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.cohort.history.History;
import org.virtualschool.cohort.merging.ClashRepository.Merge;
import org.virtualschool.cohort.merging.MergePlan.Answers;

/** Writes a merge, table by table, in the running transaction. */
@Component
class MergeWriting {

    private final RecordRepository records;
    private final HistoriesRepository histories;
    private final MovingRowsRepository rows;
    private final ClashRepository clashes;

    MergeWriting(
            RecordRepository records,
            HistoriesRepository histories,
            MovingRowsRepository rows,
            ClashRepository clashes) {
        this.records = records;
        this.histories = histories;
        this.rows = rows;
        this.clashes = clashes;
    }

    void write(MergePlan plan, Answers answers, ChildStatus status, Merge merge) {
        for (var history : DatedHistory.values()) {
            histories.giveUp(history, merge.given(), merge.at());
        }
        for (var strand : plan.strands()) {
            var changed = new History<>(strand.kept());
            changed.backTo(strand.joined(answers));
            histories.save(strand.history(), merge.kept(), changed, merge.at());
        }
        clashes.end(merge);
        rows.move(merge.given(), merge.kept());
        records.keep(merge.kept(), merge.given(), plan.taken(answers), status, merge.at());
        records.giveUp(merge.given(), merge.kept(), merge.by(), merge.at());
    }
}
