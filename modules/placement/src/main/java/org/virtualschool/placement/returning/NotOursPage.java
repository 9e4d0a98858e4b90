package org.virtualschool.placement.returning;

import java.util.List;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Choice;
import org.virtualschool.web.ui.Link;

/** Where somebody says that a notice is not theirs. */
record NotOursPage(String child, String from, String action, String back, Form form, List<Link> breadcrumbs) {

    static NotOursPage of(String authority, ReturnRepository.Arrived notice, Form form) {
        var back = Urls.below(authority, "inbox", notice.id());
        return new NotOursPage(
                notice.child(),
                notice.senderAuthority(),
                Urls.below(authority, "inbox", notice.id(), "not-ours"),
                back,
                form,
                List.of(
                        Link.to(Urls.below(authority, "inbox"), "Inbox"),
                        Link.to(back, notice.senderAuthority()),
                        Link.here("Not ours")));
    }

    List<Choice> sure() {
        return List.of(Choice.of(
                "true",
                "Delete the notice here. It cannot be brought back: " + from + " would have to send a new one."));
    }

    @Override
    public String toString() {
        return "NotOursPage[redacted]";
    }
}
