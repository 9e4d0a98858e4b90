package org.virtualschool.cohort.importing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.virtualschool.cohort.importing.list.Headings;
import org.virtualschool.cohort.importing.nationalreturn.DailyFeed;
import org.virtualschool.cohort.importing.nationalreturn.NationalReturn;
import org.virtualschool.cohort.importing.nationalreturn.ReturnXml;
import org.virtualschool.cohort.importing.reading.GivenList;
import org.virtualschool.cohort.importing.reading.ListFile;
import org.virtualschool.cohort.importing.reading.Unreadable;
import org.virtualschool.cohort.roll.RollState;
import org.virtualschool.tenancy.Tenants;

/** The formats a list may come in, told by what is in the file: each becomes one list of children. */
@Component
class ListFormat {

    private final FedPlacementRepository fed;
    private final RollState roll;
    private final Tenants tenants;
    private final Clock clock;

    ListFormat(FedPlacementRepository fed, RollState roll, Tenants tenants, Clock clock) {
        this.fed = fed;
        this.roll = roll;
        this.tenants = tenants;
        this.clock = clock;
    }

    /**
     * A file that somebody gave.
     *
     * @param kept what of it is kept for reading it again
     * @param changesOnly whether the format never names everybody
     */
    record Taken(GivenList list, byte[] kept, boolean changesOnly) {
        @Override
        public String toString() {
            return "Taken[redacted]";
        }
    }

    /** @throws Unreadable with what to do, if it cannot be read right, is of no known format or of another authority */
    Taken take(byte[] content) {
        var parts = ListFile.parts(content);
        if (!parts.stream().allMatch(DailyFeed::isJson)) {
            return new Taken(read(content), content, false);
        }
        var feed = DailyFeed.read(parts);
        checkAuthority(feed);
        var ours = feed.onlyLookedAfter(roll.among(feed.careIds()));
        return new Taken(list(ours), ours.written(), true);
    }

    /** What was kept of a file. @throws Unreadable as above */
    GivenList read(byte[] kept) {
        if (DailyFeed.isJson(kept)) {
            return list(DailyFeed.kept(kept));
        }
        var file = ListFile.unpacked(kept);
        var lists = ReturnXml.isXml(file)
                ? ReturnXml.tables(file)
                : ListFile.readAll(file, heading -> Headings.meaningOf(heading).isPresent());
        return NationalReturn.read(lists).orElseGet(() -> only(lists));
    }

    private GivenList list(DailyFeed feed) {
        return feed.list(fed.of(feed.careIds()), LocalDate.now(clock));
    }

    private void checkAuthority(DailyFeed feed) {
        var ours = tenants.here().dfeCode();
        var others =
                feed.authorities().stream().filter(code -> !code.equals(ours)).toList();
        if (!others.isEmpty()) {
            throw new Unreadable("The data says that it is of authority " + String.join(", ", others) + "; yours is "
                    + ours + ". Nothing was taken. Send the data of your own authority.");
        }
    }

    private static GivenList only(Map<String, GivenList> lists) {
        if (lists.size() > 1) {
            throw new Unreadable(
                    "Several files together can only be the tables of the looked-after return (SSDA903). Send each other list by itself.");
        }
        return lists.values().iterator().next();
    }
}
