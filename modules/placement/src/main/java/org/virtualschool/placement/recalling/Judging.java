package org.virtualschool.placement.recalling;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.Audit;
import org.virtualschool.casework.WorkList;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.placement.news.ReturnWork;
import org.virtualschool.web.Conflict;

/** Says what follows from a notice that went astray, once. */
@Service
class Judging {

    private final AstrayRepository astray;
    private final WorkList list;
    private final Audit audit;

    Judging(AstrayRepository astray, WorkList list, Audit audit) {
        this.astray = astray;
        this.list = list;
        this.audit = audit;
    }

    /** @throws Conflict if somebody has said so before */
    @Transactional
    void judge(NoticeId id, boolean reported, String words, String as) {
        if (!astray.judge(id, reported, words, Actor.current().person(), as)) {
            throw new Conflict("judged-already", "Somebody has said before you what follows from this. Read it there.");
        }
        list.done(ReturnWork.MISDIRECTED, id.value());
        audit.changed(
                PlacementAction.JUDGE_ASTRAY.key(),
                List.of(),
                reported ? "notice went astray: reported" : "notice went astray: not reported");
    }
}
