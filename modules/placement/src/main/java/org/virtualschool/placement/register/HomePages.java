package org.virtualschool.placement.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.virtualschool.directory.Authorities;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.placement.RegisterEntryId;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Choice;

/** Makes the form for what a home has told. */
@Component
class HomePages {

    private final Dossier dossier;
    private final HomeRepository homes;
    private final HomeChecking checking;
    private final Choices choices;
    private final Authorities authorities;

    HomePages(Dossier dossier, HomeRepository homes, HomeChecking checking, Choices choices, Authorities authorities) {
        this.dossier = dossier;
        this.homes = homes;
        this.checking = checking;
        this.choices = choices;
        this.authorities = authorities;
    }

    Entry entry(RegisterEntryId id) {
        return dossier.of(id);
    }

    Form checked(HomeForm sent, Form form) {
        return Problems.on(form, checking.problems(sent));
    }

    /** @param alike children of the register of whom it may be one */
    Page asked(String authority, Form form, List<Entry> alike) {
        dossier.seen(PlacementAction.KEEP_REGISTER, alike);
        var action = Urls.below(authority, RegisterPage.PATH, "homes");
        var back = Urls.below(authority, RegisterPage.PATH);
        return page(new HomeFormPage(authority, "A home has told us of a child", action, back, lists(), alike, form));
    }

    /** Filled in with what the home told before, or what is known. */
    Page askedOf(String authority, RegisterEntryId id) {
        var entry = entry(id);
        var before = homes.of(id).stream().findFirst().map(HomePages::filledWith);
        return askedOf(authority, entry, Form.filledWith(before.orElseGet(() -> filledWith(entry))));
    }

    Page askedOf(String authority, Entry entry, Form form) {
        dossier.seen(PlacementAction.KEEP_REGISTER, List.of(entry));
        var action = Urls.below(authority, RegisterPage.PATH, entry.id(), "home");
        var back = Urls.below(authority, RegisterPage.PATH, entry.id());
        return page(new HomeFormPage(
                authority, "A home has told us of this child", action, back, lists(), List.of(), form));
    }

    private static Page page(HomeFormPage page) {
        return Page.of("placement/register/home", page);
    }

    private HomeFormPage.Lists lists() {
        var all = Stream.concat(
                        Stream.of(Choice.of("", "Not known")),
                        authorities.current().stream()
                                .map(each -> Choice.of(each.code().value(), each.name())))
                .toList();
        return new HomeFormPage.Lists(withNone(Asked.SEX), withNone(Asked.LEGAL_STATUS), all);
    }

    private List<Choice> withNone(String list) {
        return Stream.concat(Stream.of(Choice.of("", "Not told")), choices.of(list).stream())
                .toList();
    }

    private static Map<String, String> filledWith(Entry entry) {
        var known = new HashMap<String, String>();
        known.put("givenName", entry.child().givenName());
        known.put("familyName", entry.child().familyName());
        known.put("dateOfBirth", Objects.toString(entry.child().dateOfBirth(), ""));
        var placing = entry.placed().by();
        known.put("placing", placing == null ? "" : placing.value());
        return known;
    }

    private static Map<String, String> filledWith(HomeTelling before) {
        var known = new HashMap<String, String>();
        known.put("home", before.home().name());
        known.put("urn", Objects.requireNonNullElse(before.home().urn(), ""));
        known.put("givenName", before.child().givenName());
        known.put("familyName", before.child().familyName());
        known.put("dateOfBirth", before.child().dateOfBirth().toString());
        known.put("sex", Objects.requireNonNullElse(before.child().sex(), ""));
        known.put("legalBasis", Objects.requireNonNullElse(before.legalBasis(), ""));
        var placing = before.placing().code();
        known.put("placing", placing == null ? "" : placing.value());
        known.put("reviewer", Objects.requireNonNullElse(before.placing().reviewer(), ""));
        known.put("plan", before.plan().known().name());
        known.put("admittedOn", Objects.toString(before.admittedOn(), ""));
        return known;
    }
}
