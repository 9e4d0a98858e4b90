package org.virtualschool.cohort.caseload;

import java.util.List;
import java.util.stream.Stream;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.caseload.CountedChildren.Figure;
import org.virtualschool.cohort.caseload.NamedWorkers.Standing;
import org.virtualschool.cohort.caseload.NamedWorkers.Worker;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Urls;

/** Whom lists name, who has access, and who cannot see the children. */
record WorkerAccessPage(String authority, WorkerAccess.Report report) {

    /** Those who cannot see their children come first. */
    List<Worker> workers() {
        return Stream.concat(
                        report.workers().stream().filter(worker -> worker.standing() != Standing.SEES),
                        report.workers().stream().filter(worker -> worker.standing() == Standing.SEES))
                .toList();
    }

    String name(Worker worker) {
        return worker.named().name().orElse("Not named");
    }

    String team(Worker worker) {
        return worker.named().team().orElse("Not given");
    }

    String href(PersonId person) {
        return Urls.below(authority, "caseloads", person, "access");
    }

    String unseenHref() {
        return CountedChildrenPage.href(authority, new Figure.Unseen(), 1);
    }

    String unnamedHref() {
        return CountedChildrenPage.href(authority, new Figure.Unnamed(), 1);
    }

    String childrenHref(Worker worker) {
        return CountedChildrenPage.href(
                authority, new Figure.OfWorker(worker.named().key()), 1);
    }

    String backHref() {
        return Urls.below(authority, "caseloads");
    }

    String roles(WorkerAccess.Colleague one) {
        return one.size().member().memberships().isEmpty()
                ? "Access has ended"
                : one.size().member().roles();
    }

    String lastAct(WorkerAccess.Colleague one) {
        return one.lastAct().map(Dates::day).orElse("Never");
    }

    @Override
    public String toString() {
        return "WorkerAccessPage[" + report.workers().size() + "]";
    }
}
