package org.virtualschool.placement.minimum;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the virtual school of the area needs to know to be a "conduit and adviser" for a child placed there by another authority, and
 * nothing else (data minimisation, UK GDPR article 5(1)(c)): who the child is, so that the right pupil is met; year, school and special
 * educational needs, for admission priority and support; since when; and whom to ring. The placing virtual school stays responsible.
 *
 * <p>Left out on purpose: address, carer and home (the notification under regulation 13(4) of SI 2010/959 carries them to another desk);
 * legal status, placement type, emergency, risk, assessment and care plan (no task of the virtual school's needs them); NHS number; any
 * free text, because a text may hold all of these.
 */
public record EducationMinimum(
        Occasion occasion,
        Child child,
        Schooling schooling,
        @Nullable LocalDate placedFrom,
        SocialWorker socialWorker,
        Sender sender) {

    /** Who the child is. @param upn unique pupil number, where known */
    public record Child(
            String givenName,
            String familyName,
            @Nullable LocalDate dateOfBirth,
            @Nullable String sex,
            @Nullable String upn) {

        /** The name as it is spoken. */
        public String name() {
            return (givenName + " " + familyName).strip();
        }

        @Override
        public String toString() {
            return "Child[redacted]";
        }
    }

    /**
     * Where the child learns.
     *
     * @param yearGroup national curriculum year, -2 to 14
     * @param school the school on the sender's roll
     * @param proposed the school the child is to move to, where it is known
     */
    public record Schooling(@Nullable Integer yearGroup, School school, SchoolPlan plan, School proposed, Sen sen) {

        @Override
        public String toString() {
            return "Schooling[redacted]";
        }
    }

    /** A school by its unique reference number and name; either may be unknown. */
    public record School(@Nullable Integer urn, @Nullable String name) {

        /** No school, or none known. */
        public static final School NONE = new School(null, null);
    }

    /** The child's social worker, who answers for the placement. */
    public record SocialWorker(
            @Nullable String name, @Nullable String team) {

        @Override
        public String toString() {
            return "SocialWorker[redacted]";
        }
    }

    /** Whom to ask at the placing virtual school. @param desk its office and how to reach it */
    public record Sender(String name, String role, String desk) {

        @Override
        public String toString() {
            return "Sender[redacted]";
        }
    }

    @Override
    public String toString() {
        return "EducationMinimum[redacted]";
    }
}
