package org.virtualschool.cohort.liaison;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.spi.DutySource;
import org.virtualschool.cohort.liaison.SharedDocument.State;

/** Whoever shared a document in which a virus was found takes it off the list, and shares it again without. */
@Component
class InfectedDocuments implements DutySource {

    private final SharedDocumentRepository shared;

    InfectedDocuments(SharedDocumentRepository shared) {
        this.shared = shared;
    }

    @Override
    public String key() {
        return "cohort.infected-document";
    }

    @Override
    public String says() {
        return "A document you shared held a virus and was removed: take it off the list, and share it again without";
    }

    @Override
    public String saysOfMany(int count) {
        return count + " documents you shared held a virus and were removed";
    }

    @Override
    public String path(Work work) {
        return work.child()
                .map(child -> "children/" + child + "/liaison/documents/" + work.subject())
                .orElse("children");
    }

    @Override
    public List<Work> due() {
        return shared.in(State.INFECTED).stream().map(this::work).toList();
    }

    private Work work(SharedDocument document) {
        return new Work(
                key(),
                document.id().value(),
                Optional.of(document.child()),
                "",
                new Work.Assignee.Person(document.by()),
                Optional.empty());
    }
}
