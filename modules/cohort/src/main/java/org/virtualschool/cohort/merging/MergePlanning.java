package org.virtualschool.cohort.merging;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.cohort.merging.MergePlan.Strand;
import org.virtualschool.cohort.merging.RecordRepository.Detail;
import org.virtualschool.cohort.merging.RecordRepository.Stored;
import org.virtualschool.web.NotFound;
import org.virtualschool.web.Refused;

/** Works out what comes of merging two records: reads everything, writes nothing. */
@Component
class MergePlanning {

    private static final String DIED =
            "One record says that the child has died, the other that the child is looked after. "
                    + "Have social care put the wrong one right, and bring in its list first.";

    private static final String ADOPTED_TWICE = "Both records say that the child will be adopted, on different days. "
            + "Have social care put the wrong one right, and bring in its list first.";

    private final RecordRepository records;
    private final HistoriesRepository histories;
    private final MovingRowsRepository rows;

    MergePlanning(RecordRepository records, HistoriesRepository histories, MovingRowsRepository rows) {
        this.records = records;
        this.histories = histories;
        this.rows = rows;
    }

    /**
     * @throws Refused for a child and itself
     * @throws NotFound if one of them is not there: sealed, of another council, or given up already
     */
    MergePlan plan(ChildId kept, ChildId given) {
        if (kept.equals(given)) {
            throw new Refused("same-child", "Choose two children");
        }
        var stays = find(kept);
        var goes = find(given);
        return new MergePlan(
                stays,
                goes,
                details(stays, goes, true),
                details(stays, goes, false),
                strands(kept, given),
                rows.counts(given),
                obstacles(stays, goes),
                digest(rows.everythingOf(kept, given)));
    }

    /** Nobody else changes either of them until the transaction ends. */
    MergePlan planLocked(ChildId kept, ChildId given) {
        records.lock(kept, given);
        return plan(kept, given);
    }

    private Stored find(ChildId child) {
        return records.find(child).orElseThrow(() -> new NotFound("child-not-found", "There is no such child here"));
    }

    /** @param differing those that both know and know otherwise; else those that only the second knows */
    private static List<Detail> details(Stored kept, Stored given, boolean differing) {
        return Arrays.stream(Detail.values())
                .filter(detail -> given.details().containsKey(detail))
                .filter(detail -> kept.details().containsKey(detail) == differing)
                .filter(detail -> !Objects.equals(
                        kept.details().get(detail), given.details().get(detail)))
                .toList();
    }

    private List<Strand> strands(ChildId kept, ChildId given) {
        var strands = new ArrayList<Strand>();
        for (var history : DatedHistory.values()) {
            var ours = histories.of(history, kept);
            var theirs = histories.of(history, given);
            var keys = new LinkedHashSet<>(ours.keySet());
            keys.addAll(theirs.keySet());
            var number = 0;
            for (var key : keys) {
                strands.add(new Strand(
                        history, number++, ours.getOrDefault(key, List.of()), theirs.getOrDefault(key, List.of())));
            }
        }
        return strands;
    }

    private static List<String> obstacles(Stored kept, Stored given) {
        var obstacles = new ArrayList<String>();
        var statuses = List.of(kept.status(), given.status());
        if (statuses.contains(ChildStatus.DIED)
                && (statuses.contains(ChildStatus.LOOKED_AFTER) || statuses.contains(ChildStatus.SHORT_BREAKS))) {
            obstacles.add(DIED);
        }
        if (kept.adoptedOn().isPresent()
                && given.adoptedOn().isPresent()
                && !kept.adoptedOn().equals(given.adoptedOn())) {
            obstacles.add(ADOPTED_TWICE);
        }
        return obstacles;
    }

    private static String digest(String everything) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256").digest(everything.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
