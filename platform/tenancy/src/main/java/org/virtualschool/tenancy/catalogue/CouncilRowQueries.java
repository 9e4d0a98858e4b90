package org.virtualschool.tenancy.catalogue;

import static org.virtualschool.tenancy.db.Tables.TENANT;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.virtualschool.tenancy.manifest.Manifest;

/** The open part of a manifest as a row of the catalogue, with what is usual where a council says nothing. */
final class CouncilRowQueries {

    private static final String USUAL_EDUCATION_PLAN = "education plan";
    private static final int USUAL_IDLE_MINUTES = 30;
    private static final int USUAL_LONGEST_HOURS = 8;

    private CouncilRowQueries() {}

    /** What pages and jobs read, and what may change while the council works. */
    static Map<Field<?>, @Nullable Object> of(Manifest manifest, JSONB open) {
        var post = manifest.post();
        var notify = post == null ? null : post.govUkNotify();
        var row = new LinkedHashMap<Field<?>, @Nullable Object>();
        row.put(TENANT.DFE_CODE, manifest.codes().dfe());
        row.put(TENANT.GSS_CODE, manifest.codes().gss());
        row.put(TENANT.NAME, manifest.names().authority());
        row.put(TENANT.VIRTUAL_SCHOOL, manifest.names().virtualSchool());
        row.put(TENANT.LOOKED_AFTER_WORD, manifest.words().lookedAfter());
        row.put(TENANT.COORDINATOR_WORD, manifest.words().coordinator());
        row.put(TENANT.EDUCATION_PLAN_WORD, orElse(manifest.words().educationPlan(), USUAL_EDUCATION_PLAN));
        row.put(
                TENANT.CLOSURE_DAYS,
                orElse(manifest.closureDays(), List.<LocalDate>of()).toArray(LocalDate[]::new));
        row.put(TENANT.TEAMS, TeamsColumn.of(orElse(manifest.teams(), List.of())));
        row.put(TENANT.BRAND_COLOUR, manifest.branding().colour());
        row.put(TENANT.HELP_CONTACT, manifest.helpContact());
        row.put(TENANT.SENDER_NAME, post == null ? null : post.senderName());
        row.put(TENANT.REPLY_TO, post == null ? null : post.replyTo());
        row.put(TENANT.NOTIFY_TEMPLATE, notify == null ? null : notify.template());
        row.put(TENANT.NOTIFY_KEY, notify == null ? null : notify.key());
        var sessions = Objects.requireNonNullElse(manifest.sessions(), new Manifest.Sessions(null, null));
        row.put(
                TENANT.IDLE_MINUTES,
                orElse(sessions.idleMinutes(), USUAL_IDLE_MINUTES).shortValue());
        row.put(
                TENANT.LONGEST_HOURS,
                orElse(sessions.longestHours(), USUAL_LONGEST_HOURS).shortValue());
        row.put(TENANT.MANIFEST, open);
        return row;
    }

    private static <T> T orElse(@Nullable T said, T usual) {
        return Objects.requireNonNullElse(said, usual);
    }
}
