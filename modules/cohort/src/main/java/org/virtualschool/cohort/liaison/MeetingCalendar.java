package org.virtualschool.cohort.liaison;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Uid;

/** A meeting as a calendar file. Whoever glances at the calendar learns that there is an education meeting, and not about whom or where. */
final class MeetingCalendar {

    static final String SUBJECT = "Education meeting";

    /** No invitation says how long a meeting lasts. */
    private static final Duration SHOWN_AS = Duration.ofHours(1);

    private MeetingCalendar() {}

    static byte[] of(Meeting meeting) {
        var begins = meeting.begins();
        var event = new VEvent(begins, begins.plus(SHOWN_AS), SUBJECT);
        event.add(new Uid(meeting.id() + "@virtual-school"));
        Calendar calendar = new Calendar()
                .withProdId("-//Virtual School//Meetings//EN")
                .withDefaults()
                .withComponent(event)
                .getFluentTarget();
        return calendar.toString().getBytes(StandardCharsets.UTF_8);
    }
}
