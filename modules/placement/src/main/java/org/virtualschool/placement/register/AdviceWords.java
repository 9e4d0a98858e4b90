package org.virtualschool.placement.register;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Access;
import org.virtualschool.web.Dates;
import org.virtualschool.web.ui.SummaryRow;
import org.virtualschool.web.ui.TimelineItem;

/** An entry of the advice log in words. */
@Component
class AdviceWords {

    private final Choices choices;
    private final Access access;

    AdviceWords(Choices choices, Access access) {
        this.choices = choices;
        this.access = access;
    }

    List<SummaryRow> rows(Advice advice) {
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("Day", Dates.day(advice.on())));
        rows.add(SummaryRow.of("Who asked", choices.says(Choices.ASKER, advice.asker())));
        rows.add(SummaryRow.of("About", choices.says(Choices.TOPIC, advice.topic())));
        rows.add(SummaryRow.of("What was advised", advice.advised()));
        rows.add(SummaryRow.of("By", by(advice)));
        rows.add(SummaryRow.of("To follow up", followUp(advice)));
        if (advice.struck() != null) {
            rows.add(SummaryRow.of("Struck out", advice.struck()));
        }
        return rows;
    }

    TimelineItem item(Advice advice) {
        var title = choices.says(Choices.TOPIC, advice.topic()) + ", asked by: "
                + choices.says(Choices.ASKER, advice.asker());
        var text = advice.struck() == null
                ? advice.advised() + " (" + followUp(advice) + ")"
                : "Struck out: " + advice.struck() + ". It said: " + advice.advised();
        return TimelineItem.of(
                title, by(advice), DateTimeFormatter.ISO_LOCAL_DATE.format(advice.on()), Dates.day(advice.on()), text);
    }

    private String by(Advice advice) {
        return access.nameOf(advice.by()).orElse("Somebody not known");
    }

    private static String followUp(Advice advice) {
        if (advice.followUpOn() == null) {
            return "Nothing to follow up";
        }
        return advice.followedUp() == null
                ? "Follow up by " + Dates.day(advice.followUpOn())
                : "Followed up on " + Dates.day(advice.followedUp());
    }
}
