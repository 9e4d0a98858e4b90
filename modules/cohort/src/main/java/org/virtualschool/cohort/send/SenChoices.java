package org.virtualschool.cohort.send;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.Children;
import org.virtualschool.cohort.send.SenCodes.CodeList;
import org.virtualschool.directory.Authorities;
import org.virtualschool.directory.Authority;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.directory.Nation;
import org.virtualschool.tenancy.Tenants;
import org.virtualschool.web.ui.Choice;

/** What can be chosen about one child's special educational needs. */
@Component
class SenChoices {

    private final SenCodes codes;
    private final Authorities authorities;
    private final Tenants tenants;
    private final Children children;
    private final Clock clock;

    SenChoices(SenCodes codes, Authorities authorities, Tenants tenants, Children children, Clock clock) {
        this.codes = codes;
        this.authorities = authorities;
        this.tenants = tenants;
        this.children = children;
        this.clock = clock;
    }

    /** Codes in use today, and authorities, those that come first to mind at the top. @param proposed the one that it must be, if there is one */
    record Offered(
            List<Choice> provisions, List<Choice> needs, List<Choice> authorities, Optional<PlanAuthority> proposed) {}

    @Transactional(readOnly = true)
    Offered about(ChildId child) {
        var today = LocalDate.now(clock);
        var provisions = codes.inUse(CodeList.PROVISION, today).stream()
                .map(code -> Choice.of(code.code(), code.label()))
                .toList();
        var needs = new ArrayList<>(List.of(Choice.of("", "None, or not known yet")));
        codes.inUse(CodeList.NEED, today)
                .forEach(code -> needs.add(Choice.of(code.code(), code.label() + " (" + code.code() + ")")));
        var ours = AuthorityCode.parse(tenants.here().dfeCode());
        var placed = children.find(child).flatMap(found -> found.placement());
        var lives = placed.flatMap(place -> place.host());
        return new Offered(
                provisions,
                List.copyOf(needs),
                authorities(ours, lives),
                ours.filter(code -> lives.filter(code::equals).isPresent()).map(PlanAuthority::of));
    }

    private List<Choice> authorities(Optional<AuthorityCode> ours, Optional<AuthorityCode> lives) {
        var choices = new ArrayList<>(List.of(Choice.of("", "Choose an authority")));
        ours.flatMap(authorities::byCode).ifPresent(authority -> choices.add(choice(authority, ": our own")));
        lives.filter(code -> ours.filter(code::equals).isEmpty())
                .flatMap(authorities::byCode)
                .ifPresent(authority -> choices.add(choice(authority, ": where the child lives")));
        authorities.current().stream()
                .filter(authority -> ours.filter(authority.code()::equals).isEmpty()
                        && lives.filter(authority.code()::equals).isEmpty())
                .forEach(authority -> choices.add(choice(authority, "")));
        for (var nation : Nation.values()) {
            if (nation != Nation.ENGLAND) {
                choices.add(Choice.of(nation.name(), "An authority in " + nation.says()));
            }
        }
        return List.copyOf(choices);
    }

    private static Choice choice(Authority authority, String why) {
        return Choice.of(authority.code().value(), authority.name() + why);
    }
}
