package org.virtualschool.placement.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.Audit;
import org.virtualschool.directory.DataTable;
import org.virtualschool.placement.PlacementAction;

/** What the bound council decides about its register. Defaults are dated data, see {@code placement/register/SOURCE.md}. */
@Service
class RegisterSettings {

    private final DataTable defaults = DataTable.of(RegisterSettings.class, "/placement/register/defaults.csv");
    private final RegisterSettingRepository own;
    private final Audit audit;
    private final Clock clock;

    RegisterSettings(RegisterSettingRepository own, Audit audit, Clock clock) {
        this.own = own;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The council's own, or the product's.
     *
     * @param keepYears how long an entry is kept after the child left, in years
     * @param lettersMonth from which day on in each year the placing authorities are to be written to
     */
    record Settings(int keepYears, int lettersMonth, int lettersDay) {

        /** The last day on which such letters began to be due. */
        LocalDate lettersSince(LocalDate today) {
            var thisYear = LocalDate.of(today.getYear(), lettersMonth, lettersDay);
            return thisYear.isAfter(today) ? thisYear.minusYears(1) : thisYear;
        }
    }

    @Transactional(readOnly = true)
    Settings now() {
        return own.find().orElseGet(this::defaults);
    }

    /** The council decides. */
    @Transactional
    void decide(Settings settings) {
        own.save(settings, clock.instant(), Actor.current().person());
        audit.changed(
                PlacementAction.SET_REGISTER.key(),
                List.of(),
                "entries are kept for " + settings.keepYears() + " years; letters from " + settings.lettersDay() + "/"
                        + settings.lettersMonth());
    }

    private Settings defaults() {
        return new Settings(theDefault("keep-years"), theDefault("letters-month"), theDefault("letters-day"));
    }

    private int theDefault(String key) {
        return defaults.the("key", key, LocalDate.now(clock)).number("value");
    }
}
