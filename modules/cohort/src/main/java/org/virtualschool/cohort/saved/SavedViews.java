package org.virtualschool.cohort.saved;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.Audit;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.roll.RollQuestion;
import org.virtualschool.web.NotFound;
import org.virtualschool.web.Refused;

/** Keeps views. Whoever opens one sees what the own reach shows, whoever saved it. */
@Service
class SavedViews {

    private final SavedViewRepository views;
    private final Audit audit;
    private final Clock clock;

    SavedViews(SavedViewRepository views, Audit audit, Clock clock) {
        this.views = views;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refused if the person has a view of that name */
    @Transactional
    void save(String name, boolean shared, RollQuestion question) {
        var view = new SavedView(ViewId.next(), Actor.current().person(), name.strip(), shared, question.lasting());
        if (!views.add(view, clock.instant())) {
            throw new Refused(
                    "view-exists", "You have a view of this name. Choose another name, or delete that view first");
        }
        audit.changed(CohortAction.SAVE_VIEW.key(), List.of(), shared ? "saved a view for everybody" : "saved a view");
    }

    /** Own ones and shared ones. */
    @Transactional(readOnly = true)
    List<SavedView> open() {
        return views.openTo(Actor.current().person());
    }

    /** @throws NotFound for one of somebody else */
    @Transactional
    void delete(ViewId id) {
        if (!views.delete(id, Actor.current().person())) {
            throw new NotFound("view-not-found", "There is no such view of yours");
        }
        audit.changed(CohortAction.SAVE_VIEW.key(), List.of(), "deleted a view");
    }
}
