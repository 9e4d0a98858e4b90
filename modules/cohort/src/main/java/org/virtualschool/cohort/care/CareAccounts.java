package org.virtualschool.cohort.care;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.virtualschool.cohort.history.Account;

/** When two accounts of a child's care are of the same episode. */
public final class CareAccounts {

    /** Two times in care on the same days are one. */
    public static final Account<CarePeriod> IN_CARE = new Account<>() {
        @Override
        public boolean same(CarePeriod held, CarePeriod told) {
            return true;
        }

        @Override
        public CarePeriod putRight(CarePeriod held, CarePeriod told) {
            return told.reasonCeased() == null ? held : told;
        }
    };

    /** The same kind at the same postcode, as far as both say. Carer and address, which a return does not tell, stay. */
    public static final Account<CarePlacement> PLACEMENT = new Account<>() {
        @Override
        public boolean same(CarePlacement held, CarePlacement told) {
            return agree(held.type(), told.type())
                    && agree(held.details().postcode(), told.details().postcode());
        }

        @Override
        public CarePlacement putRight(CarePlacement held, CarePlacement told) {
            var details = new ProtectedDetails(
                    either(told.details().address(), held.details().address()),
                    either(told.details().postcode(), held.details().postcode()),
                    either(told.details().carer(), held.details().carer()));
            var where = told.details().postcode() == null ? held : told;
            return new CarePlacement(
                    either(told.type(), held.type()),
                    where.host(),
                    where.elsewhere(),
                    where.certainty(),
                    where.distance(),
                    same(held, told) ? details : told.details());
        }
    };

    private CareAccounts() {}

    private static boolean agree(@Nullable String held, @Nullable String told) {
        return held == null || told == null || Objects.equals(held, told);
    }

    private static @Nullable String either(@Nullable String first, @Nullable String second) {
        return first == null ? second : first;
    }
}
