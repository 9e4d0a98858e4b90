package org.virtualschool.cohort.roll;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.virtualschool.access.Access;
import org.virtualschool.access.OnlyReads;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.delegation.Delegations;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Page;

@Controller
class RollController {

    private final Access access;
    private final Audit audit;
    private final RollReading roll;
    private final RollAsking asking;
    private final Delegations delegations;

    RollController(Access access, Audit audit, RollReading roll, RollAsking asking, Delegations delegations) {
        this.access = access;
        this.audit = audit;
        this.roll = roll;
        this.asking = asking;
        this.delegations = delegations;
    }

    @GetMapping("/{authority}/children")
    @Transactional
    Page list(@PathVariable String authority, @ModelAttribute RollQuestion question) {
        access.require(CohortAction.VIEW_ROLL);
        return list(authority, asking.by(question));
    }

    /** Looks for a child by name. It posts, because an address is no place for a name. */
    @OnlyReads
    @PostMapping("/{authority}/children")
    @Transactional
    Page search(
            @PathVariable String authority,
            @ModelAttribute RollQuestion question,
            @RequestParam(name = "search", defaultValue = "") String typed) {
        access.require(CohortAction.VIEW_ROLL);
        if (typed.isBlank()) {
            return list(authority, asking.by(question));
        }
        var asked = asking.by(question.withoutSen());
        var alike = roll.speltAlike(typed, asked.sight());
        return shown(authority, asked, typed, roll.search(typed, asked.sight()), alike);
    }

    private Page list(String authority, RollAsking.Asked asked) {
        return shown(authority, asked, "", roll.list(asked.question(), asked.sight()), List.of());
    }

    private Page shown(
            String authority,
            RollAsking.Asked asked,
            String searched,
            RollReading.Reading reading,
            List<RollRow> alike) {
        var children = Stream.concat(reading.rows().stream(), alike.stream())
                .map(RollRow::id)
                .toList();
        var page = new RollPage(
                authority,
                asked.question(),
                searched,
                reading,
                standingIn(children),
                asked.sen(),
                RollMay.of(access),
                alike);
        audit.viewed(CohortAction.VIEW_ROLL.key(), children);
        return Page.of("cohort/roll/list", page);
    }

    /** For whom the reader stands in with a child, and until when, in words. */
    private Map<ChildId, String> standingIn(List<ChildId> children) {
        return delegations.heldBy(access.me().person(), children).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        entry -> "for "
                                + access.nameOf(entry.getValue().from()).orElse("a colleague") + " until "
                                + Dates.day(entry.getValue().until())));
    }
}
