package org.virtualschool.cohort.handover;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.WorkKind;
import org.virtualschool.casework.WorkList;
import org.virtualschool.web.Dates;

/** What is open for somebody about a child, in words: it goes with the child. */
@Service
class Commitments {

    private final WorkList work;
    private final ObjectProvider<WorkKind> kinds;

    Commitments(WorkList work, ObjectProvider<WorkKind> kinds) {
        this.work = work;
        this.kinds = kinds;
    }

    /** While nobody has answered: what the one who has the child must do about it, most urgent first; nothing afterwards. */
    @Transactional(readOnly = true)
    List<String> of(Handover handover) {
        return handover.isOpen()
                ? work.openOf(handover.child(), handover.from()).stream()
                        .map(this::says)
                        .toList()
                : List.of();
    }

    private String says(Work open) {
        var words = kinds.stream()
                .filter(kind -> kind.key().equals(open.kind()))
                .findFirst()
                .map(WorkKind::says)
                .orElse(open.kind());
        var whole = (words + " " + open.about()).strip();
        return open.dueOn().map(day -> whole + ", due " + Dates.day(day)).orElse(whole);
    }
}
