package org.virtualschool.cohort;

import java.time.LocalDate;
import java.util.Optional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.directory.Distance;
import org.virtualschool.directory.GssCode;
import org.virtualschool.directory.LocalSettingId;
import org.virtualschool.directory.Urn;
import org.virtualschool.directory.Whereabouts;

/**
 * A child as the roll knows it today; nothing protected. It prints no personal data.
 *
 * @param givenName as the child is known; empty for a child with one name
 * @param upn unique pupil number as given, perhaps with a wrong check letter
 * @param yearGroup national curriculum year, -2 to 14
 * @param legalStatus code of the looked-after return's list LS
 * @param addressConfidential whether only those who must know may learn where the child lives and learns
 */
public record ChildSummary(
        ChildId id,
        ChildStatus status,
        String givenName,
        String familyName,
        Optional<LocalDate> dateOfBirth,
        Optional<Sex> sex,
        Optional<String> upn,
        Optional<Integer> yearGroup,
        Optional<LocalDate> lookedAfterSince,
        Optional<String> legalStatus,
        Optional<School> school,
        Optional<Placement> placement,
        Optional<SocialWorker> socialWorker,
        boolean addressConfidential) {

    /** Known name, given name first. */
    public String name() {
        return (givenName + " " + familyName).strip();
    }

    /** Where the child goes to school: a school of the register, a setting of the council's own, or a name matched to neither yet. */
    public record School(Optional<Urn> urn, Optional<LocalSettingId> setting, String name) {}

    /**
     * Where the child lives, as far as anybody on the roll may know.
     *
     * @param type code of the looked-after return's list PLACE
     * @param startedOn empty where no list said
     * @param host the authority in England in whose area it is; unknown is never guessed
     * @param hostElsewhere the authority in Wales, Scotland or Northern Ireland
     * @param certainty how sure the host is
     */
    public record Placement(
            PlacementId id,
            Optional<String> type,
            Optional<LocalDate> startedOn,
            Optional<AuthorityCode> host,
            Optional<GssCode> hostElsewhere,
            Whereabouts.Certainty certainty,
            Distance distance) {}

    /** Who does the social work, as the latest list names them. */
    public record SocialWorker(Optional<String> name, Optional<String> team) {
        @Override
        public String toString() {
            return "SocialWorker[redacted]";
        }
    }

    @Override
    public String toString() {
        return "ChildSummary[" + id + "]";
    }
}
