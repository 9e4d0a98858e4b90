package org.virtualschool.placement.recalling;

import java.util.List;
import java.util.stream.Stream;
import org.virtualschool.placement.RecallReason;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Choice;
import org.virtualschool.web.ui.Link;

/** Where somebody takes a notice back. */
record RecallPage(String child, String recipient, String action, String back, Form form, List<Link> breadcrumbs) {

    static RecallPage of(String authority, RecallRepository.Sent notice, Form form) {
        var back = Urls.below(authority, "notices", notice.id());
        return new RecallPage(
                notice.name(),
                notice.recipientName(),
                Urls.below(authority, "notices", notice.id(), "recall"),
                back,
                form,
                List.of(
                        Link.to(Urls.below(authority, "children", notice.child()), notice.name()),
                        Link.to(back, "Notice to " + notice.recipientName()),
                        Link.here("Take it back")));
    }

    List<Choice> reasons() {
        return Stream.of(RecallReason.values())
                .map(reason -> Choice.of(reason.name(), reason.words()))
                .toList();
    }

    @Override
    public String toString() {
        return "RecallPage[redacted]";
    }
}
