package org.virtualschool.placement.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.virtualschool.cohort.ChildSummary;
import org.virtualschool.directory.Authorities;
import org.virtualschool.directory.Authority;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.directory.Schools;
import org.virtualschool.directory.Urn;
import org.virtualschool.directory.Whereabouts.Certainty;
import org.virtualschool.placement.minimum.NoticeType;
import org.virtualschool.placement.minimum.SchoolPlan;
import org.virtualschool.placement.post.Destination;
import org.virtualschool.tenancy.Tenants;

/**
 * When a notice may go, and to whom. Misdirection is the greatest risk: the recipient is taken from the placement's postcode, and any other,
 * or one that the postcode does not certainly give, has to be named in writing.
 */
@Component
class NoticeRules {

    private final Authorities authorities;
    private final Schools schools;
    private final Tenants tenants;
    private final Clock clock;

    NoticeRules(Authorities authorities, Schools schools, Tenants tenants, Clock clock) {
        this.authorities = authorities;
        this.schools = schools;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** Everything that stands in the way, at once. @param tellable what may be told here */
    Set<Obstacle> obstacles(ChildSummary child, Asked asked, List<NoticeType> tellable) {
        var obstacles = EnumSet.noneOf(Obstacle.class);
        var type = asked.what().typeOrPlacement();
        if (!tellable.contains(type)) {
            obstacles.add(Obstacle.NOT_NEXT);
        }
        if (!Destination.mayBeTold(child, type)) {
            obstacles.add(Obstacle.NOT_LOOKED_AFTER);
        }
        aboutRecipient(child, asked).ifPresent(obstacles::add);
        aboutOccasion(asked.what()).ifPresent(obstacles::add);
        aboutSchool(child, asked).ifPresent(obstacles::add);
        if (asked.schoolPlan() == SchoolPlan.MOVES && !isSchoolOrEmpty(asked.proposedSchool())) {
            obstacles.add(Obstacle.PROPOSED_SCHOOL_UNKNOWN);
        }
        if (asked.sen() == null) {
            obstacles.add(Obstacle.SEN_MISSING);
        }
        return obstacles;
    }

    private Optional<Obstacle> aboutOccasion(Asked.AskedWhat what) {
        var type = what.typeOrPlacement();
        if (type.needsDay() && what.on() == null) {
            return Optional.of(Obstacle.DAY_MISSING);
        }
        var today = LocalDate.now(clock);
        if (what.on() != null
                && (what.on().isBefore(today.minusYears(2)) || what.on().isAfter(today.plusYears(1)))) {
            return Optional.of(Obstacle.DAY_FAR_OFF);
        }
        if (type == NoticeType.END && what.endReason() == null) {
            return Optional.of(Obstacle.END_REASON_MISSING);
        }
        return text(what.next()).isEmpty() || next(what).isPresent()
                ? Optional.empty()
                : Optional.of(Obstacle.NEXT_UNKNOWN);
    }

    private Optional<AuthorityCode> next(Asked.AskedWhat what) {
        return AuthorityCode.parse(text(what.next()))
                .flatMap(authorities::byCode)
                .filter(Authority::current)
                .map(Authority::code);
    }

    private What what(Asked.AskedWhat asked) {
        var type = asked.typeOrPlacement();
        return new What(
                type,
                asked.on(),
                type == NoticeType.END ? asked.endReason() : null,
                type == NoticeType.END ? next(asked).orElse(null) : null);
    }

    /** What is asked, once nothing stands in its way. */
    Choices choices(ChildSummary child, Asked asked) {
        var plan = Objects.requireNonNull(asked.schoolPlan());
        var proposed = plan == SchoolPlan.MOVES ? Urn.parse(text(asked.proposedSchool())) : Optional.<Urn>empty();
        return new Choices(
                destination(child, asked),
                what(asked.what()),
                plan,
                proposed.map(Urn::number).orElse(null),
                Objects.requireNonNull(asked.sen()));
    }

    private Destination destination(ChildSummary child, Asked asked) {
        var recipient = new AuthorityCode(text(asked.recipient()));
        var named = authorities
                .byCode(recipient)
                .filter(authority -> isNamed(authority, asked))
                .isPresent();
        return new Destination(recipient, named, Destination.hostOf(child));
    }

    /** The authority in whose area the roll says that the child is placed, unless it is our own. */
    Optional<Authority> proposed(ChildSummary child) {
        return child.placement()
                .flatMap(ChildSummary.Placement::host)
                .filter(host -> !host.equals(ourselves()))
                .flatMap(authorities::byCode);
    }

    /** Whether the roll gives this recipient for certain. */
    boolean isCertain(ChildSummary child, AuthorityCode recipient) {
        return child.placement()
                .filter(placement -> placement.certainty() == Certainty.EXACT)
                .flatMap(ChildSummary.Placement::host)
                .filter(recipient::equals)
                .isPresent();
    }

    /**
     * Whether a recipient chosen earlier needs no new decision: the roll gives it for certain, or places the child where it did when it was named,
     * or it is told that a placement is over of which it knows.
     */
    boolean stillStands(ChildSummary child, Choices choices) {
        var to = choices.to();
        return choices.what().type().isLast() || isCertain(child, to.recipient()) || to.isConfirmed(child);
    }

    private Optional<Obstacle> aboutRecipient(ChildSummary child, Asked asked) {
        if (text(asked.recipient()).isEmpty()) {
            return Optional.of(Obstacle.RECIPIENT_MISSING);
        }
        var recipient = AuthorityCode.parse(text(asked.recipient()))
                .flatMap(authorities::byCode)
                .filter(Authority::current);
        if (recipient.isEmpty()) {
            return Optional.of(Obstacle.RECIPIENT_UNKNOWN);
        }
        if (recipient.get().code().equals(ourselves())) {
            return Optional.of(Obstacle.RECIPIENT_IS_OURSELVES);
        }
        return isKnownThere(asked) || isCertain(child, recipient.get().code()) || isNamed(recipient.get(), asked)
                ? Optional.empty()
                : Optional.of(Obstacle.NAME_NOT_TYPED);
    }

    /** Whoever was told that a child is placed there is told that it is over, wherever the child is now. */
    private static boolean isKnownThere(Asked asked) {
        return asked.what().typeOrPlacement().isLast();
    }

    private static boolean isNamed(Authority recipient, Asked asked) {
        return plain(recipient.name()).equals(plain(text(asked.recipientName())));
    }

    private static Optional<Obstacle> aboutSchool(ChildSummary child, Asked asked) {
        if (asked.schoolPlan() == null) {
            return Optional.of(Obstacle.SCHOOL_PLAN_MISSING);
        }
        return asked.schoolPlan() == SchoolPlan.STAYS && child.school().isEmpty()
                ? Optional.of(Obstacle.NO_SCHOOL_TO_STAY_AT)
                : Optional.empty();
    }

    private boolean isSchoolOrEmpty(@Nullable String urn) {
        return text(urn).isEmpty()
                || Urn.parse(text(urn)).flatMap(schools::byUrn).isPresent();
    }

    private AuthorityCode ourselves() {
        return new AuthorityCode(tenants.here().dfeCode());
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.UK).replaceAll("[^\\p{L}]+", " ").strip();
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }
}
