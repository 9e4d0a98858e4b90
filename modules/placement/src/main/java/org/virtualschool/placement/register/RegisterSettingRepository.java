package org.virtualschool.placement.register;

import static org.jooq.Records.mapping;
import static org.virtualschool.placement.db.Tables.REGISTER_SETTING;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.PersonId;
import org.virtualschool.tenancy.Tenancy;

/** What the council has decided about its register. */
@Repository
class RegisterSettingRepository {

    private final DSLContext db;

    RegisterSettingRepository(DSLContext db) {
        this.db = db;
    }

    /** Empty where it has decided nothing. */
    Optional<RegisterSettings.Settings> find() {
        return db.select(REGISTER_SETTING.KEEP_YEARS, REGISTER_SETTING.LETTERS_MONTH, REGISTER_SETTING.LETTERS_DAY)
                .from(REGISTER_SETTING)
                .where(ours(REGISTER_SETTING))
                .fetchOptional(mapping(RegisterSettings.Settings::new));
    }

    void save(RegisterSettings.Settings settings, Instant at, PersonId by) {
        db.insertInto(REGISTER_SETTING)
                .set(REGISTER_SETTING.TENANT_ID, Tenancy.current())
                .set(REGISTER_SETTING.KEEP_YEARS, settings.keepYears())
                .set(REGISTER_SETTING.LETTERS_MONTH, settings.lettersMonth())
                .set(REGISTER_SETTING.LETTERS_DAY, settings.lettersDay())
                .set(REGISTER_SETTING.CHANGED_AT, at)
                .set(REGISTER_SETTING.CHANGED_BY, by)
                .onConflict(REGISTER_SETTING.TENANT_ID)
                .doUpdate()
                .set(REGISTER_SETTING.KEEP_YEARS, settings.keepYears())
                .set(REGISTER_SETTING.LETTERS_MONTH, settings.lettersMonth())
                .set(REGISTER_SETTING.LETTERS_DAY, settings.lettersDay())
                .set(REGISTER_SETTING.CHANGED_AT, at)
                .set(REGISTER_SETTING.CHANGED_BY, by)
                .execute();
    }
}
