package org.virtualschool.placement.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.virtualschool.cohort.ChildSummary;
import org.virtualschool.directory.Authorities;
import org.virtualschool.directory.Authority;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.directory.Schools;
import org.virtualschool.directory.Urn;
import org.virtualschool.placement.minimum.EducationMinimum;
import org.virtualschool.placement.minimum.EducationMinimum.School;
import org.virtualschool.placement.minimum.Line;
import org.virtualschool.placement.minimum.Occasion;
import org.virtualschool.placement.minimum.Reading;
import org.virtualschool.placement.post.Destination;
import org.virtualschool.tenancy.Tenants;

/** Puts a notice together from the roll as it is now and the choices of a person. */
@Component
class Composing {

    private final Authorities authorities;
    private final Schools schools;
    private final Tenants tenants;

    Composing(Authorities authorities, Schools schools, Tenants tenants) {
        this.authorities = authorities;
        this.schools = schools;
        this.tenants = tenants;
    }

    EducationMinimum compose(ChildSummary child, Choices choices, By by) {
        return new EducationMinimum(
                occasion(choices.what()),
                new EducationMinimum.Child(
                        child.givenName(),
                        child.familyName(),
                        child.dateOfBirth().orElse(null),
                        child.sex().map(sex -> sex.says()).orElse(null),
                        child.upn().orElse(null)),
                new EducationMinimum.Schooling(
                        child.yearGroup().orElse(null),
                        present(child),
                        choices.schoolPlan(),
                        proposed(choices),
                        choices.sen()),
                placedFrom(child, choices).orElse(null),
                new EducationMinimum.SocialWorker(
                        child.socialWorker()
                                .flatMap(ChildSummary.SocialWorker::name)
                                .orElse(null),
                        child.socialWorker()
                                .flatMap(ChildSummary.SocialWorker::team)
                                .orElse(null)),
                new EducationMinimum.Sender(by.name(), by.roleName(), desk()));
    }

    private Occasion occasion(What what) {
        return new Occasion(
                what.type(),
                what.on(),
                what.endReason(),
                Optional.ofNullable(what.next())
                        .flatMap(authorities::byCode)
                        .map(Authority::name)
                        .orElse(null));
    }

    /** Since when the child is in the recipient's area; another area's date would tell a recipient what is not its business. */
    private static Optional<LocalDate> placedFrom(ChildSummary child, Choices choices) {
        return child.placement()
                .filter(placement -> Destination.isHost(child, choices.recipient()))
                .flatMap(ChildSummary.Placement::startedOn);
    }

    /** A mark of all that the person has checked, the recipient and where the roll places the child included. */
    String mark(ChildSummary child, Choices choices, EducationMinimum content) {
        var host = child.placement()
                .flatMap(ChildSummary.Placement::host)
                .map(AuthorityCode::value)
                .orElse("");
        var where = Stream.of(new Line("recipient", choices.recipient().value()), new Line("host", host));
        var lines = Stream.of(
                Reading.occasion(content),
                Reading.child(content),
                Reading.education(content),
                Reading.contacts(content));
        return Reading.mark(Stream.concat(where, lines.flatMap(List::stream)));
    }

    Authority recipient(Choices choices) {
        return authorities.byCode(choices.recipient()).orElseThrow();
    }

    boolean isOnPlatform(AuthorityCode recipient) {
        return tenants.byDfeCode(recipient.value()).isPresent();
    }

    private static School present(ChildSummary child) {
        return child.school()
                .map(school -> new School(school.urn().map(Urn::number).orElse(null), school.name()))
                .orElse(School.NONE);
    }

    private School proposed(Choices choices) {
        return Optional.ofNullable(choices.proposedUrn())
                .flatMap(urn -> schools.byUrn(new Urn(urn)))
                .map(school -> new School(school.urn().number(), school.name()))
                .orElse(School.NONE);
    }

    /** The office that the council itself names for help: a desk, never a person. */
    private String desk() {
        var ours = tenants.here();
        return ours.virtualSchool() + ": " + ours.helpContact();
    }
}
