package org.virtualschool.cohort.aftercare;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.aftercare.Offer.Outcome;
import org.virtualschool.directory.Authority;

/** Records what came of the offer to a family. */
@Service
class GivingOffers {

    private final AfterCareReading reading;
    private final OfferRepository offers;
    private final AfterCareRules rules;
    private final AfterOffers after;
    private final Clock clock;

    GivingOffers(
            AfterCareReading reading, OfferRepository offers, AfterCareRules rules, AfterOffers after, Clock clock) {
        this.reading = reading;
        this.offers = offers;
        this.rules = rules;
        this.after = after;
        this.clock = clock;
    }

    /**
     * @return what to do, by field; nothing was saved then. Empty if it was
     * @throws org.virtualschool.web.NotFound if no offer follows from how the child left care
     */
    @Transactional
    Map<String, String> record(ChildId child, OfferForm form) {
        var now = reading.of(child);
        var outcome = Optional.ofNullable(form.outcome()).flatMap(Outcome::named);
        var problems = problems(form, outcome, now.left());
        if (problems.isEmpty()) {
            offers.add(offer(now, form, outcome.orElseThrow()));
            after.recorded(child, outcome.orElseThrow());
        }
        return problems;
    }

    private Offer offer(AfterCareReading.Reading now, OfferForm form, Outcome outcome) {
        var given = outcome == Outcome.GIVEN;
        return new Offer(
                now.left().child(),
                now.left(),
                outcome,
                Objects.requireNonNull(form.on()),
                Optional.ofNullable(form.way()).filter(way -> given),
                Optional.of(text(form.because())).filter(because -> !because.isEmpty() && !given),
                now.area().authority().map(Authority::code),
                clock.instant(),
                Actor.current().person());
    }

    private Map<String, String> problems(OfferForm form, Optional<Outcome> outcome, LeftCare left) {
        var problems = new LinkedHashMap<String, String>();
        var on = form.on();
        if (outcome.isEmpty()) {
            problems.put("outcome", "Choose what came of the offer");
        }
        if (on == null
                || on.isAfter(LocalDate.now(clock))
                || on.isBefore(left.on().minusMonths(3))) {
            problems.put("on", "Enter the day, today or earlier, and not more than three months before care ended");
        }
        if (outcome.filter(Outcome.GIVEN::equals).isPresent() && !rules.isWay(text(form.way()))) {
            problems.put("way", "Choose how the family was given the offer");
        }
        if (outcome.filter(chosen -> chosen != Outcome.GIVEN).isPresent()) {
            checkReason(text(form.because()), problems);
        }
        return problems;
    }

    private static void checkReason(String because, Map<String, String> problems) {
        if (because.isEmpty()) {
            problems.put("because", "Enter why the family does not have the offer");
        } else if (because.length() > OfferForm.LONGEST) {
            problems.put("because", "Use 500 characters or fewer");
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** What was recorded about the child, the latest first. */
    @Transactional(readOnly = true)
    List<Offer> of(ChildId child) {
        return offers.of(child);
    }
}
