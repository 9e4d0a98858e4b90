package org.virtualschool.placement.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.virtualschool.audit.ChildId;
import org.virtualschool.placement.Councils;
import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.placement.PlacementTest;

@PlacementTest
class NoticeWorkTests {

    private static final Instant CHRISTMAS_EVE = Instant.parse("2026-12-24T10:00:00Z");

    @Autowired
    private NoticeWork work;

    @Autowired
    private Councils councils;

    @Test
    void isDueOnTheNextDayOnWhichTheRecipientWorks() {
        assertThat(dueIn("hillingdon")).isEqualTo(LocalDate.of(2026, 12, 29));
        assertThat(dueIn("calderdale")).as("closed until the new year").isEqualTo(LocalDate.of(2027, 1, 4));
    }

    private LocalDate dueIn(String council) {
        var arrival = new TellingRepository.Arrival(
                new InboxNoticeId(UUID.randomUUID()), new ChildId(UUID.randomUUID()), "Kirklees", CHRISTMAS_EVE, true);
        return councils.in(council, () -> work.acknowledge(arrival).dueOn().orElseThrow());
    }
}
