package org.virtualschool.cohort.export;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.roll.RollColumn;
import org.virtualschool.cohort.roll.RollListing.Listed;
import org.virtualschool.documents.Documents;
import org.virtualschool.jobs.Jobs;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.web.NotFound;
import org.virtualschool.web.Refused;

/** Asks for files and gives them to whoever asked. */
@Service
class Exporting {

    /** Of more children nobody takes a list along without having proved who it is. */
    static final int MOST_WITHOUT_PROOF = 50;

    static final Duration KEPT = Duration.ofDays(1);

    private final ExportRepository exports;
    private final ExportJob job;
    private final Jobs jobs;
    private final Documents documents;
    private final Clock clock;

    Exporting(ExportRepository exports, ExportJob job, Jobs jobs, Documents documents, Clock clock) {
        this.exports = exports;
        this.job = job;
        this.jobs = jobs;
        this.documents = documents;
        this.clock = clock;
    }

    /** @throws Refused for a list without children */
    @Transactional
    void ask(Listed listed, List<RollColumn> columns, FileFormat format) {
        if (listed.children().isEmpty()) {
            throw new Refused("nobody-on-the-list", "There is nobody on this list. Remove a filter and try again");
        }
        var now = clock.instant();
        exports.forgetBefore(now.minus(KEPT));
        var export = new Export(
                ExportId.next(),
                Actor.current().person(),
                format,
                columns,
                listed.children().size(),
                now,
                Optional.empty(),
                false);
        exports.add(export, listed);
        jobs.ask(job, export.id().toString(), new ExportJob.Asked(Tenancy.current(), export.id()));
    }

    /** What the person asked for within the last day. */
    @Transactional(readOnly = true)
    List<Export> mine() {
        return exports.of(Actor.current().person(), clock.instant().minus(KEPT));
    }

    /** @throws NotFound for one of somebody else, one that is gone, and one that is not made yet */
    @Transactional(readOnly = true)
    Export find(ExportId id) {
        return exports.find(id)
                .filter(export -> export.person().equals(Actor.current().person()))
                .filter(export -> export.askedAt().isAfter(clock.instant().minus(KEPT)))
                .filter(export -> export.document().isPresent())
                .orElseThrow(Exporting::gone);
    }

    /** A file with the children who are in it. */
    record Given(byte[] content, List<ChildId> children) {}

    /**
     * @param reach of the reader today
     * @param senReach whose special educational needs the reader may see
     * @param places of whom the reader may know where they are
     * @throws Refused if the reader may no longer see everything in the file
     */
    @Transactional(readOnly = true)
    Given give(Export export, Condition reach, Condition senReach, Condition places) {
        var children = exports.reached(export.id(), reach, senReach, places);
        if (children.size() != export.children()) {
            throw new Refused(
                    "export-out-of-date",
                    "What you may see has changed since you asked for this file. Go back to the list and ask for it again");
        }
        var content = documents.read(export.document().orElseThrow()).orElseThrow(Exporting::gone);
        return new Given(content, children);
    }

    private static NotFound gone() {
        return new NotFound(
                "export-not-found", "There is no such file here, or it was deleted a day after it was made");
    }
}
