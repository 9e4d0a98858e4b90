package org.virtualschool.cohort.send;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortAction;

/** What follows once it is said who the SEN caseworker is: the audit, and what waits for them is told. */
@Component
class CaseworkerNews {

    private final Audit audit;
    private final ObjectProvider<CaseworkerNamed> listeners;

    CaseworkerNews(Audit audit, ObjectProvider<CaseworkerNamed> listeners) {
        this.audit = audit;
        this.listeners = listeners;
    }

    void changed(String authority, ChildId child) {
        audit.changed(CohortAction.CHANGE_SEND.key(), List.of(child), "SEN caseworker changed");
        listeners.forEach(listener -> listener.on(authority, child));
    }
}
