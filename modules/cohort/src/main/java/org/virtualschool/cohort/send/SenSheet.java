package org.virtualschool.cohort.send;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.virtualschool.cohort.send.SenAnswers.Outcome;
import org.virtualschool.cohort.send.SenCodes.CodeList;
import org.virtualschool.cohort.send.SenCodes.SenCode;
import org.virtualschool.directory.Authorities;

/** One form being read, field by field. */
final class SenSheet {

    private final SenForm form;
    private final SenCodes codes;
    private final Authorities authorities;
    private final Days days;
    private final Map<String, String> problems = new LinkedHashMap<>();

    SenSheet(SenForm form, SenCodes codes, Authorities authorities, Days days) {
        this.form = form;
        this.codes = codes;
        this.authorities = authorities;
        this.days = days;
    }

    Outcome read() {
        var from = from();
        var provision = codes.find(CodeList.PROVISION, form.provision());
        if (provision.isEmpty()) {
            problems.put("provision", "Choose what the child has");
        }
        var sen = provision.map(this::sen);
        return problems.isEmpty() && from != null
                ? new Outcome(sen.map(value -> new Wanted(from, !form.isLearnt(), value)), Map.of())
                : new Outcome(Optional.empty(), problems);
    }

    private @Nullable LocalDate from() {
        if (form.from() == null) {
            problems.put("from", "Enter the day from which it holds");
        }
        check("from", form.from());
        return form.from();
    }

    private Sen sen(SenCode provision) {
        inUse("provision", provision);
        var none = provision.code().equals(Sen.NONE);
        var primary = none ? null : need("primaryNeed", form.primaryNeed(), provision);
        var secondary = none ? null : need("secondaryNeed", form.secondaryNeed(), provision);
        if (secondary != null && primary == null) {
            problems.putIfAbsent("primaryNeed", "Choose the primary need, or leave both needs empty");
        } else if (secondary != null && secondary.equals(primary)) {
            problems.putIfAbsent("secondaryNeed", "Choose a need that is not the primary one, or leave it empty");
        }
        return switch (provision.code()) {
            case Sen.PLAN -> plan(primary, secondary);
            case Sen.ASSESSMENT ->
                new Sen(
                        provision.code(),
                        primary,
                        secondary,
                        authority("assessedBy", form.assessedBy(), "assesses").orElse(null),
                        null,
                        null,
                        null);
            default -> new Sen(provision.code(), primary, secondary, null, null, null, null);
        };
    }

    private Sen plan(@Nullable String primary, @Nullable String secondary) {
        var by = authority("maintainedBy", form.maintainedBy(), "maintains the plan");
        var made = form.planMadeOn();
        var reviewed = form.reviewedOn();
        check("planMadeOn", made);
        check("reviewedOn", reviewed);
        if (made != null && reviewed != null && reviewed.isBefore(made)) {
            problems.putIfAbsent("reviewedOn", "The last review cannot be before the plan was made. Check both days");
        }
        var base = reviewed == null ? made : reviewed;
        var due = form.reviewDueOn();
        if (base == null && due == null) {
            problems.put("reviewDueOn", "Enter one of these: when the plan was made, last reviewed, or is next due");
        } else if (base != null && due != null && !due.isAfter(base)) {
            problems.put("reviewDueOn", "The next review is after the last one and after the day of the plan");
        }
        return new Sen(Sen.PLAN, primary, secondary, by.orElse(null), made, reviewed, due);
    }

    private @Nullable String need(String field, @Nullable String sent, SenCode provision) {
        if (sent == null || sent.isBlank()) {
            return null;
        }
        var need = codes.find(CodeList.NEED, sent);
        if (need.isEmpty()) {
            problems.put(field, "Choose a need from the list, or leave it empty");
            return null;
        }
        inUse(field, need.get());
        if (need.get().onlyWith().filter(only -> !only.equals(provision.code())).isPresent()) {
            problems.putIfAbsent(field, "“" + need.get().label() + "” is for SEN support alone. Choose another need");
        }
        return need.get().code();
    }

    private void inUse(String field, SenCode code) {
        if (form.from() != null && !code.holdsOn(form.from())) {
            problems.putIfAbsent(
                    field, "“" + code.label() + "” was not in use on that day. Choose another, or check the day");
        }
    }

    /** Abolished ones too: a history names them. */
    private Optional<PlanAuthority> authority(String field, @Nullable String sent, String does) {
        var authority = Optional.ofNullable(sent).flatMap(PlanAuthority::parse).filter(this::isKnown);
        if (authority.isEmpty()) {
            problems.put(field, "Choose the authority that " + does);
        }
        return authority;
    }

    private boolean isKnown(PlanAuthority authority) {
        return authority
                .code()
                .map(code -> authorities.byCode(code).isPresent())
                .orElse(true);
    }

    private void check(String field, @Nullable LocalDate day) {
        days.wrong(day).ifPresent(words -> problems.putIfAbsent(field, words));
    }
}
