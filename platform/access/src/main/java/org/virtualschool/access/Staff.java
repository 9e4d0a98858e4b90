package org.virtualschool.access;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.virtualschool.audit.PersonId;
import org.virtualschool.web.NotFound;
import org.virtualschool.web.Refused;

/** The people who have access to the bound authority, and how the authority's own systems know them. */
public interface Staff {

    /** The longest worker number, in characters. */
    int LONGEST_NUMBER = 50;

    /** Everybody with a membership in force today, by name; machine clients are no people. */
    List<Member> today();

    /** Somebody who has or had a membership here, with what counts today; empty for a stranger. */
    Optional<Member> find(PersonId person);

    /** Whom each worker number means. The numbers are as {@link #normal} writes them. */
    Map<String, PersonId> byWorkerNumber();

    /** Who was asked to join and has not, in a role that reaches a caseload; also where the invitation has run out, but not where it was withdrawn. */
    List<Invited> invited();

    /**
     * From now on the number means this person; none takes the person's number away.
     *
     * @throws NotFound if nobody here is the person
     * @throws Refused if the number is too long, or means somebody else
     */
    void setWorkerNumber(PersonId person, Optional<String> number);

    /** The number as it is compared: in capitals, without blanks around it. */
    static String normal(String number) {
        return number.strip().toUpperCase(Locale.ROOT);
    }

    /** Somebody asked to join. It prints no name. @param name as whoever asked wrote it @param until when the invitation runs out */
    record Invited(String name, Instant until) {
        @Override
        public String toString() {
            return "Invited[until " + until + "]";
        }
    }

    /**
     * Somebody with access.
     *
     * @param name as the authority knows the person
     * @param workerNumber how the authority's own systems know the person
     * @param memberships what counts today; none for somebody whose access has ended
     */
    record Member(PersonId person, String name, Optional<String> workerNumber, List<Me.Membership> memberships) {

        /** Whether a membership reaches the person's own caseload, and nothing but what is put on it. */
        public boolean hasCaseload() {
            return memberships.stream().anyMatch(membership -> membership.scope() instanceof Scope.Caseload);
        }

        /** The roles in words. */
        public String roles() {
            return String.join(
                    ", ",
                    memberships.stream().map(Me.Membership::roleName).distinct().toList());
        }

        @Override
        public String toString() {
            return "Member[" + person + "]";
        }
    }
}
