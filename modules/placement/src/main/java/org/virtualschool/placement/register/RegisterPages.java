package org.virtualschool.placement.register;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.web.Page;
import org.virtualschool.web.Paging;
import org.virtualschool.web.ui.Choice;

/** Makes the list; that its children were seen is written down. */
@Component
class RegisterPages {

    /** As many as a search by name shows. */
    private static final int MOST_FOUND = 100;

    private final Access access;
    private final RegisterQueries register;
    private final AskedFacts asked;
    private final Audit audit;

    RegisterPages(Access access, RegisterQueries register, AskedFacts asked, Audit audit) {
        this.access = access;
        this.register = register;
        this.asked = asked;
        this.audit = audit;
    }

    Page list(String authority, RegisterQuestion question, Paging paging) {
        var entries = register.page(question, paging.offset(), paging.size());
        return shown(authority, question, "", paging, register.count(question), entries);
    }

    Page found(String authority, String typed) {
        var entries = register.named(typed, MOST_FOUND);
        return shown(authority, RegisterQuestion.ALL, typed, new Paging(1, MOST_FOUND), entries.size(), entries);
    }

    private Page shown(
            String authority, RegisterQuestion question, String typed, Paging paging, int count, List<Entry> entries) {
        seen(entries);
        var filters = new RegisterPage.Filters(placing(), schools());
        return Page.of(
                "placement/register/list",
                new RegisterPage(
                        authority, question, typed, filters, asked.all().size(), paging, count, may(), entries));
    }

    private RegisterPage.May may() {
        return new RegisterPage.May(
                access.may(PlacementAction.KEEP_REGISTER), access.may(PlacementAction.SET_REGISTER));
    }

    /** These children are about to be shown. */
    void seen(List<Entry> entries) {
        audit.viewed(
                PlacementAction.VIEW_REGISTER.key(),
                entries.stream().map(Entry::subject).toList());
    }

    private List<Choice> placing() {
        return Stream.concat(
                        Stream.of(Choice.of("", "Any authority")),
                        register.placing().entrySet().stream()
                                .map(authority -> Choice.of(authority.getKey().value(), authority.getValue())))
                .toList();
    }

    private List<Choice> schools() {
        return Stream.concat(
                        Stream.of(Choice.of("", "Any school")),
                        register.schools().stream().map(school -> Choice.of(school, school)))
                .toList();
    }
}
