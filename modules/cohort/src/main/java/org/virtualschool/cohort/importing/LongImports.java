package org.virtualschool.cohort.importing;

import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.cohort.importing.list.Mapping;
import org.virtualschool.jobs.Jobs;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.web.Conflict;

/** Has the steps of a long list done in the background: one watches how far they have come, or leaves. */
@Service
class LongImports {

    private final ImportRepository imports;
    private final LongImportRepository progress;
    private final Jobs jobs;
    private final LongImportJob job;
    private final Clock clock;

    LongImports(ImportRepository imports, LongImportRepository progress, Jobs jobs, LongImportJob job, Clock clock) {
        this.imports = imports;
        this.progress = progress;
        this.jobs = jobs;
        this.job = job;
        this.clock = clock;
    }

    /** @throws Conflict if the import has ended, or something of it goes on already */
    @Transactional
    void compare(ImportId id, Mapping mapping, ListKind kind) {
        var list = open(id);
        imports.comparing(id, mapping, list.changesOnly() ? ListKind.CHANGES_ONLY : kind);
        ask(id, OptionalInt.empty(), Optional.empty());
    }

    /**
     * @throws org.virtualschool.web.Refused if many are missing and the number was not given, or is wrong
     * @throws Conflict if another preview took the place of that one, or the import has ended
     */
    @Transactional
    void take(ImportId id, OptionalInt notNamed, Optional<String> looked) {
        var list = open(id);
        Confirming.check(list, Stage.PREVIEW, looked);
        Confirming.askTwice(list.counts(), notNamed);
        imports.taking(id);
        ask(id, notNamed, looked);
    }

    /** How far it has come; empty for a list of which nothing goes on and nothing went wrong. */
    @Transactional(readOnly = true)
    Optional<LongImport> of(ImportId id) {
        return progress.find(id);
    }

    private RollImport open(ImportId id) {
        var list = imports.findToChange(id).orElseThrow(ImportNotFound::new);
        if (list.stage() != Stage.MAPPING && list.stage() != Stage.PREVIEW) {
            throw new Conflict(
                    "roll-import-ended",
                    "Nothing can be done with this import now: " + list.stage().says() + ".");
        }
        return list;
    }

    private void ask(ImportId id, OptionalInt notNamed, Optional<String> looked) {
        var now = clock.instant();
        progress.ask(id, notNamed, looked, now);
        // The step before may be done and its job not yet gone: each has a name of its own.
        jobs.ask(job, id.value() + " " + now, new LongImportJob.Asked(Tenancy.current(), id));
    }
}
