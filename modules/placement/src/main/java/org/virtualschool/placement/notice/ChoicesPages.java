package org.virtualschool.placement.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.virtualschool.audit.ChildId;
import org.virtualschool.directory.Authorities;
import org.virtualschool.placement.minimum.EndReason;
import org.virtualschool.placement.minimum.NoticeType;
import org.virtualschool.placement.minimum.SchoolPlan;
import org.virtualschool.placement.minimum.Sen;
import org.virtualschool.tenancy.Tenant;
import org.virtualschool.tenancy.Tenants;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Choice;
import org.virtualschool.web.ui.Link;

/** Puts the page of choices together. */
@Component
class ChoicesPages {

    private static final String CHANGED =
            "The roll has changed where the child is placed since the recipient was chosen. Choose again which virtual school to tell.";

    private final Authorities authorities;
    private final Tenants tenants;

    ChoicesPages(Authorities authorities, Tenants tenants) {
        this.authorities = authorities;
        this.tenants = tenants;
    }

    ChoicesPage forNew(String authority, Drafting.Beginning beginning, Form form) {
        var child = beginning.child();
        return new ChoicesPage(
                "Tell another virtual school",
                child.name(),
                Urls.below(authority, "children", child.id(), "notices", "new"),
                breadcrumbs(authority, child.id(), child.name()),
                form,
                null,
                beginning.stands() ? null : CHANGED,
                beginning.certain() ? null : doubt(beginning),
                recipients(beginning),
                otherAuthorities(authority),
                types(Drafting.FIRST, null),
                List.of(),
                plans(),
                senAnswers());
    }

    ChoicesPage forCorrection(String authority, Drafting.Beginning beginning, NoticeQueries.Sent sent, Form form) {
        var child = beginning.child();
        return new ChoicesPage(
                "Tell what has changed",
                child.name(),
                Urls.below(authority, "notices", sent.id(), "correction"),
                breadcrumbs(authority, child.id(), child.name()),
                form,
                sent.recipientName(),
                null,
                isStillCertain(beginning, sent) ? null : doubt(sent),
                List.of(),
                nextAuthorities(),
                types(Drafting.next(sent), sent.content().occasion().type()),
                endReasons(),
                plans(),
                senAnswers());
    }

    /** The open draft's choices, or the proposed recipient. */
    static Form filledIn(Drafting.Beginning beginning) {
        var known = new HashMap<String, String>();
        beginning.proposedCode().ifPresent(code -> known.put("recipient", code));
        known.put("type", NoticeType.PLACEMENT.name());
        beginning.draft().filter(draft -> draft.version() == 1).ifPresent(draft -> {
            known.put("type", draft.choices().what().type().name());
            known.putAll(days(draft.choices().what().on()));
            known.putAll(chosen(beginning, draft.choices().recipient().value()));
            known.putAll(chosen(
                    draft.choices().schoolPlan(),
                    draft.choices().proposedUrn(),
                    draft.choices().sen()));
        });
        return Form.filledWith(known);
    }

    /** What was sent the last time. */
    Form filledIn(NoticeQueries.Sent sent) {
        var schooling = sent.content().schooling();
        var occasion = sent.content().occasion();
        var known = new HashMap<>(chosen(schooling.plan(), schooling.proposed().urn(), schooling.sen()));
        known.putAll(days(occasion.on()));
        known.put("type", occasion.type().name());
        known.put(
                "endReason",
                occasion.endReason() == null ? "" : occasion.endReason().name());
        known.put(
                "next",
                authorities.current().stream()
                        .filter(each -> each.name().equals(occasion.nextAuthority()))
                        .map(each -> each.code().value())
                        .findFirst()
                        .orElse(""));
        return Form.filledWith(known);
    }

    private static Map<String, String> days(@Nullable LocalDate on) {
        return on == null ? Map.of() : Map.of("on", on.toString());
    }

    static Form withErrors(Form form, Set<Obstacle> obstacles) {
        var marked = form;
        for (var obstacle : obstacles) {
            marked = marked.withError(obstacle.field(), obstacle.says());
        }
        return marked;
    }

    /** A recipient that does not stand any more is not chosen beforehand. */
    private static Map<String, String> chosen(Drafting.Beginning beginning, String code) {
        if (!beginning.stands()) {
            return Map.of("recipient", "");
        }
        var proposed = beginning.proposedCode().filter(code::equals).isPresent();
        return Map.of("recipient", proposed ? code : NoticeForm.OTHER, "otherAuthority", proposed ? "" : code);
    }

    private static Map<String, String> chosen(SchoolPlan plan, @Nullable Integer urn, Sen sen) {
        return Map.of(
                "schoolPlan", plan.name(), "proposedSchool", urn == null ? "" : urn.toString(), "sen", sen.name());
    }

    private static boolean isStillCertain(Drafting.Beginning beginning, NoticeQueries.Sent sent) {
        return beginning.certain()
                && beginning.proposedCode().filter(sent.recipientCode()::equals).isPresent();
    }

    private static String doubt(NoticeQueries.Sent sent) {
        return "The roll does not say for certain that the child is placed in " + sent.recipientName()
                + " now. Check, and type the name of the authority to confirm that it should read this correction.";
    }

    private static String doubt(Drafting.Beginning beginning) {
        return beginning
                .proposedName()
                .map(name -> "The placement’s postcode lies near a border: it is probably in " + name
                        + ". Check, and type the name of the authority to confirm it.")
                .orElse(
                        "The roll does not say in which other authority the child is placed. Choose it and type its name.");
    }

    private static List<Choice> recipients(Drafting.Beginning beginning) {
        var choices = new ArrayList<Choice>();
        beginning
                .proposedCode()
                .ifPresent(code ->
                        choices.add(Choice.of(code, beginning.proposedName().orElse(code))
                                .hint("From the postcode of the placement")));
        choices.add(Choice.of(NoticeForm.OTHER, choices.isEmpty() ? "Choose an authority" : "Another authority"));
        return choices;
    }

    private List<Choice> otherAuthorities(String ours) {
        var ourCode = tenants.bySlug(ours).map(Tenant::dfeCode).orElse("");
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", "Choose an authority"));
        authorities.current().stream()
                .filter(each -> !each.code().value().equals(ourCode))
                .forEach(each -> choices.add(Choice.of(each.code().value(), each.name())));
        return choices;
    }

    private static List<Choice> endReasons() {
        return Stream.concat(
                        Stream.of(Choice.of("", "Choose a reason")),
                        Arrays.stream(EndReason.values()).map(reason -> Choice.of(reason.name(), reason.words())))
                .toList();
    }

    private List<Choice> nextAuthorities() {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", "Not told"));
        authorities.current().forEach(each -> choices.add(Choice.of(each.code().value(), each.name())));
        return choices;
    }

    /** @param before what the newest version tells; null for a first notice */
    private static List<Choice> types(List<NoticeType> tellable, @Nullable NoticeType before) {
        return tellable.stream()
                .map(type -> Choice.of(
                        type.name(), type == before ? "Only correct what was said: " + type.words() : type.words()))
                .toList();
    }

    private static List<Choice> plans() {
        return Arrays.stream(SchoolPlan.values())
                .map(plan -> Choice.of(plan.name(), plan.words()))
                .toList();
    }

    private static List<Choice> senAnswers() {
        return Arrays.stream(Sen.values())
                .map(answer -> Choice.of(answer.name(), answer.words()))
                .toList();
    }

    private static List<Link> breadcrumbs(String authority, ChildId child, String name) {
        return List.of(
                Link.to(Urls.below(authority, "children"), "Children"),
                Link.to(Urls.below(authority, "children", child), name),
                Link.to(Urls.below(authority, "children", child, "notices"), "Notices"));
    }
}
