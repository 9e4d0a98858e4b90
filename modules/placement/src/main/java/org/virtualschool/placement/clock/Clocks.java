package org.virtualschool.placement.clock;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.virtualschool.directory.TermDates;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.TenantId;
import org.virtualschool.web.Dates;

/**
 * By when what must be done around a child who is placed elsewhere. Each rule is the one that counted on the day that started its clock, or the
 * bound council's own number where that is stricter; see {@code placement/clock/SOURCE.md}. Day one is the next day of its kind.
 *
 * <p>What the law sets is counted without the council's closure days: a working day is one that is not Saturday, Sunday, Christmas Day, Good
 * Friday or a bank holiday (S.I. 2010/959), and a council that is closed on more days has no more time. Only our own three, {@link #chase},
 * {@link #escalate} and {@link #nonDelivery}, leave out the bound council's closure days.
 */
@Component
public class Clocks {

    private final ClockRules rules;
    private final Counting counting;

    Clocks(ClockRules rules, Counting counting) {
        this.rules = rules;
        this.counting = counting;
    }

    /**
     * The same clocks with everything read once that they count with: for many questions about the bound council in one go, as the calendars and
     * numbers are now. Inside a transaction.
     */
    public Clocks readOnce() {
        return new Clocks(rules.readOnce(), counting.readOnce());
    }

    /** The same clocks without the bound council's own numbers: what can be said of another council, which has its own. */
    public Clocks ofEverybody() {
        return new Clocks(rules.ofEverybody(), counting);
    }

    /** What is to be done before a placement starts. */
    public Due before(LocalDate placementStarts) {
        return lawful("before", placementStarts);
    }

    /** What may follow the approval of an emergency placement. */
    public Due stepsAfterEmergency(LocalDate placementStarts) {
        return lawful("steps-emergency", placementStarts);
    }

    /**
     * A suitable full-time school place is found after an emergency placement (guidance of February 2018).
     *
     * @param nearest whose term dates count, the nearest first: here those of the area of the placement
     */
    public Due educationAfterEmergency(LocalDate placementStarts, List<TermDates.Whose> nearest) {
        return counting.lawful(rules.limit("education-emergency", placementStarts), placementStarts, nearest);
    }

    /** The authority of the area is told: before the placement starts, or after an emergency placement (regulation 13(4)). */
    public Due hostNotice(LocalDate placementStarts, boolean emergency) {
        return lawful(emergency ? "host-notice-emergency" : "host-notice", placementStarts);
    }

    /** The school, the reviewing officer and the others of regulation 13(2) are told, as {@link #hostNotice} (regulation 13(1)). */
    public Due personsNotice(LocalDate placementStarts, boolean emergency) {
        return lawful(emergency ? "persons-notice-emergency" : "persons-notice", placementStarts);
    }

    /** Those who could not be told before a placement ended are told that it has (regulation 14(4)). */
    public Due lateEnding(LocalDate ended) {
        return lawful("late-ending-notice", ended);
    }

    /**
     * The old authority transfers the education, health and care plan (S.I. 2014/1530, regulation 15(2)): on the day of the move, if it was aware
     * of it at least 15 working days before, else 15 working days from becoming aware. So it is whichever of the two days is later.
     *
     * @param aware before the move or after it
     */
    public Due planTransfer(LocalDate move, LocalDate aware) {
        var limit = rules.limit("plan-transfer", move);
        var counted = counting.lawful(limit, aware);
        if (counted.due().isAfter(move)) {
            return counted.adding(
                    "; on that day the old authority became aware of the move on %s".formatted(Dates.day(move)));
        }
        var says = "on the day of the move, %s: the old authority was aware of it at least %s before"
                .formatted(Dates.day(move), limit.says());
        return limit.due(move, move, says, counted.exact());
    }

    /** The new authority tells the parent or young person of the transfer (S.I. 2014/1530, regulation 15(4)). */
    public Due planTransferTold(LocalDate transferred) {
        return lawful("plan-transfer-told", transferred);
    }

    /**
     * The new authority reviews the plan (S.I. 2014/1530, regulation 15(5)): the later of two days, one counted from the plan, one from the transfer.
     *
     * @param planMadeOrReviewed when the plan was made, or last reviewed
     */
    public Due planReview(LocalDate planMadeOrReviewed, LocalDate transferred) {
        var fromPlan = counting.lawful(rules.limit("plan-review-from-plan", transferred), planMadeOrReviewed)
                .adding(", when the plan was made or last reviewed");
        var fromTransfer = lawful("plan-review-from-transfer", transferred).adding(", the day of the transfer");
        return fromTransfer.due().isAfter(fromPlan.due())
                ? later(fromTransfer, fromPlan)
                : later(fromPlan, fromTransfer);
    }

    private static Due later(Due counts, Due other) {
        return counts.adding("; the later of two days, the other is " + Dates.day(other.due()));
    }

    /**
     * The old school sends file and record to the new one (S.I. 2005/1437, regulation 9).
     *
     * @param nearest whose term dates count, the nearest first: here those of the old school
     */
    public Due recordsToNewSchool(LocalDate leftRoll, List<TermDates.Whose> nearest) {
        return counting.lawful(rules.limit("records-to-new-school", leftRoll), leftRoll, nearest);
    }

    /**
     * An in-year application is answered in writing (School Admissions Code 2021).
     *
     * @param nearest whose term dates count, the nearest first: here those of the school applied for
     */
    public AdmissionAnswer admissionAnswer(LocalDate applied, List<TermDates.Whose> nearest) {
        var must = rules.limit("admission-answer", applied);
        var aim = rules.limit("admission-answer-aim", applied).noLongerThan(must);
        return new AdmissionAnswer(counting.lawful(aim, applied, nearest), counting.lawful(must, applied, nearest));
    }

    /** The admission authority, consulted about a direction, says what it thinks (School Standards and Framework Act 1998, section 97A). */
    public Due directionRepresentations(LocalDate consulted) {
        return lawful("direction-representations", consulted);
    }

    /** A notice of a direction is referred to the Schools Adjudicator (School Standards and Framework Act 1998, sections 97A to 97C). */
    public Due directionReferral(LocalDate noticeGiven) {
        return lawful("direction-referral", noticeGiven);
    }

    /** A notice that nobody has acknowledged is chased: our own rule. */
    public Due chase(LocalDate deliveredOrSent) {
        return chase(deliveredOrSent, Tenancy.current());
    }

    /** The same where another authority is to answer: on days on which it is closed nobody there can. */
    public Due chase(LocalDate sent, TenantId answering) {
        return counting.own(rules.limit("chase", sent), sent, answering);
    }

    /** The head is told of a notice that nobody has acknowledged: our own rule, never later than {@link #nonDelivery}. */
    public Due escalate(LocalDate deliveredOrSent) {
        return escalate(deliveredOrSent, Tenancy.current());
    }

    /** The same where another authority is to answer. */
    public Due escalate(LocalDate sent, TenantId answering) {
        var last = rules.limit("non-delivery", sent);
        return counting.own(rules.limit("escalate", sent).noLongerThan(last), sent, answering);
    }

    /** The sender is told that nobody has taken up a notice: our own rule. */
    public Due nonDelivery(LocalDate deliveredOrSent) {
        return nonDelivery(deliveredOrSent, Tenancy.current());
    }

    /** The same where another authority is to answer. */
    public Due nonDelivery(LocalDate sent, TenantId answering) {
        return counting.own(rules.limit("non-delivery", sent), sent, answering);
    }

    /** The last day on which a notice that nobody has opened lies in the inbox: our own rule. */
    public Due unread(LocalDate delivered) {
        return lawful("unread", delivered);
    }

    private Due lawful(String key, LocalDate from) {
        return counting.lawful(rules.limit(key, from), from);
    }
}
