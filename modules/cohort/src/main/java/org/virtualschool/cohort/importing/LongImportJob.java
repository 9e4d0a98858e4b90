package org.virtualschool.cohort.importing;

import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.virtualschool.audit.Actor;
import org.virtualschool.jobs.JobData;
import org.virtualschool.jobs.JobKind;
import org.virtualschool.tenancy.TenantId;
import org.virtualschool.web.Conflict;
import org.virtualschool.web.Refused;

/** Does the step that the import stands at, in the name of whoever asked. A step that was done already is not done again. */
@Component
class LongImportJob implements JobKind<LongImportJob.Asked> {

    private static final String TRY_AGAIN = "Something went wrong on our side. Nothing was taken; try again.";

    private static final String COMPARED_AGAIN =
            "The roll has changed since you looked, and the list was compared with it again. Look at it, then confirm it.";

    private final ImportRepository imports;
    private final LongImportRepository progress;
    private final Previewing previewing;
    private final Confirming confirming;
    private final TransactionTemplate transactions;

    LongImportJob(
            ImportRepository imports,
            LongImportRepository progress,
            Previewing previewing,
            Confirming confirming,
            TransactionTemplate transactions) {
        this.imports = imports;
        this.progress = progress;
        this.previewing = previewing;
        this.confirming = confirming;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "cohort.long-import";
    }

    @Override
    public Class<Asked> dataType() {
        return Asked.class;
    }

    @Override
    public int retries() {
        return 2;
    }

    @Override
    public void run(Asked asked) {
        var id = asked.list();
        var step = transactions.execute(running -> progress.find(id));
        Objects.requireNonNull(step)
                .ifPresent(one -> Actor.as(one.by(), () -> {
                    step(id, one);
                    return true;
                }));
    }

    private void step(ImportId id, LongImport asked) {
        try {
            Pace pace = (done, all) -> progress.come(id, done, all);
            if (stage(id) == Stage.COMPARING) {
                previewing.compareAsked(id, pace);
            } else if (stage(id) == Stage.TAKING) {
                confirming.confirmAsked(id, asked.notNamed(), asked.print(), pace);
            }
            transactions.executeWithoutResult(running -> progress.forget(id));
        } catch (Conflict conflict) {
            backWith(id, Objects.requireNonNullElse(conflict.getMessage(), TRY_AGAIN));
            if (conflict.problem().equals("roll-changed")) {
                previewing.previewAgain(id);
                transactions.executeWithoutResult(running -> progress.trouble(id, COMPARED_AGAIN));
            }
        } catch (Refused refused) {
            backWith(id, Objects.requireNonNullElse(refused.getMessage(), TRY_AGAIN));
        }
    }

    private Stage stage(ImportId id) {
        return Objects.requireNonNull(transactions.execute(running -> imports.find(id)))
                .map(RollImport::stage)
                .orElse(Stage.CANCELLED);
    }

    @Override
    public void parked(Asked asked) {
        imports.back(asked.list());
        progress.trouble(asked.list(), TRY_AGAIN);
    }

    /** The list stands where it stood before the step was asked for, with words on why. */
    private void backWith(ImportId id, String words) {
        transactions.executeWithoutResult(running -> {
            imports.back(id);
            progress.trouble(id, words);
        });
    }

    /** Which list: what is to be done with it stands with the list. */
    record Asked(TenantId tenant, ImportId list) implements JobData {}
}
