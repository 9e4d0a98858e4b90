package org.virtualschool.placement.notice;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.cohort.ChildSummary;
import org.virtualschool.directory.Authorities;
import org.virtualschool.directory.Authority;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.directory.Schools;
import org.virtualschool.directory.Urn;
import org.virtualschool.directory.Whereabouts.Certainty;
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

    NoticeRules(Authorities authorities, Schools schools, Tenants tenants) {
        this.authorities = authorities;
        this.schools = schools;
        this.tenants = tenants;
    }

    /** Everything that stands in the way, at once. */
    Set<Obstacle> obstacles(ChildSummary child, Asked asked) {
        var obstacles = EnumSet.noneOf(Obstacle.class);
        if (child.status() != ChildStatus.LOOKED_AFTER) {
            obstacles.add(Obstacle.NOT_LOOKED_AFTER);
        }
        aboutRecipient(child, asked).ifPresent(obstacles::add);
        aboutSchool(child, asked).ifPresent(obstacles::add);
        if (asked.schoolPlan() == SchoolPlan.MOVES && !isSchoolOrEmpty(asked.proposedSchool())) {
            obstacles.add(Obstacle.PROPOSED_SCHOOL_UNKNOWN);
        }
        if (asked.sen() == null) {
            obstacles.add(Obstacle.SEN_MISSING);
        }
        return obstacles;
    }

    /** What is asked, once nothing stands in its way. */
    Choices choices(ChildSummary child, Asked asked) {
        var plan = Objects.requireNonNull(asked.schoolPlan());
        var proposed = plan == SchoolPlan.MOVES ? Urn.parse(text(asked.proposedSchool())) : Optional.<Urn>empty();
        return new Choices(
                destination(child, asked),
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

    /** Whether a recipient chosen earlier needs no new decision: the roll gives it for certain, or places the child where it did when it was named. */
    boolean stillStands(ChildSummary child, Destination to) {
        return isCertain(child, to.recipient()) || to.isConfirmed(child);
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
        return isCertain(child, recipient.get().code()) || isNamed(recipient.get(), asked)
                ? Optional.empty()
                : Optional.of(Obstacle.NAME_NOT_TYPED);
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
