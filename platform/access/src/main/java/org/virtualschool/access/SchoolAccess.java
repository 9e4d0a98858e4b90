package org.virtualschool.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.virtualschool.audit.PersonId;
import org.virtualschool.post.Addressee;
import org.virtualschool.web.Refused;

/**
 * Access of people at schools, for whoever keeps the directory of them: which roles there are, asking somebody in, what became of it and its
 * end. Whoever calls has asked for an action of its own before.
 */
public interface SchoolAccess {

    /** A role for the roll of schools, and of no other children. */
    record Role(String key, String name) {}

    /** Names what asked somebody to join. */
    record Asked(UUID value) {

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** What became of asking. */
    enum State {
        ASKED,
        JOINED,
        OVER
    }

    /** @param person who accepted; empty until somebody did */
    record Answer(State state, Optional<PersonId> person) {}

    /** The roles of schools that this authority has, by name. */
    List<Role> roles();

    /** Those of them that this person may give at the school. */
    List<Role> givableBy(Me me, int urn);

    /**
     * Asks somebody to join in a role at one school; the message goes out once this is committed.
     *
     * @throws Refused if the role is not theirs to give at this school
     */
    Asked invite(Me inviter, Addressee to, String role, int urn);

    /** What became of each; an unknown one is left out. */
    Map<Asked, Answer> answers(Collection<Asked> invitations);

    /** Takes the invitation back, or ends what the person who accepted it holds in its role at its schools. Nothing is done twice. */
    void end(Me me, Asked invitation);
}
