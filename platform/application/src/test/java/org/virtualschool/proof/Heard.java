package org.virtualschool.proof;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jooq.DSLContext;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.virtualschool.jobs.JobData;
import org.virtualschool.jobs.JobKind;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.TenantEvent;
import org.virtualschool.tenancy.TenantId;

/** Listeners and a job that write down as whom they were called, in Java and in the database. */
class Heard implements JobKind<Heard.Errand> {

    /** News of a council. */
    record News(TenantId tenant, int number) implements TenantEvent {}

    /** Planted: news that does not say whose it is in a way that anybody could bind. */
    record Rumour(short tenantNumber) {}

    record Errand(TenantId tenant, int number) implements JobData {}

    private final List<String> news = new CopyOnWriteArrayList<>();
    private final List<String> errands = new CopyOnWriteArrayList<>();
    private final List<String> rumours = new CopyOnWriteArrayList<>();

    private final DSLContext db;

    Heard(DSLContext db) {
        this.db = db;
    }

    List<String> news() {
        return news;
    }

    List<String> errands() {
        return errands;
    }

    List<String> rumours() {
        return rumours;
    }

    @ApplicationModuleListener
    void on(News event) {
        news.add(event.number() + " of " + event.tenant() + ": " + whoIsHere());
    }

    /** Planted: binds late, inside the transaction that began without a tenant. */
    @ApplicationModuleListener
    void on(Rumour event) {
        try {
            rumours.add(Tenancy.as(TenantId.of(event.tenantNumber()), this::whoIsHere));
        } catch (IllegalStateException refused) {
            rumours.add("refused: " + refused.getMessage());
        }
    }

    @Override
    public String name() {
        return "proof.heard";
    }

    @Override
    public Class<Errand> dataType() {
        return Errand.class;
    }

    /** A job has no transaction of its own: a statement would be refused. */
    @Override
    public void run(Errand errand) {
        errands.add(errand.number() + " of " + errand.tenant() + ": " + Tenancy.current());
    }

    /** The tenant that Java knows and the one that the database knows. */
    String whoIsHere() {
        return Tenancy.current() + " "
                + db.resultQuery("select current_setting('app.tenant', true)").fetchSingle(0);
    }
}
