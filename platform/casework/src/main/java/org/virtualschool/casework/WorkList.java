package org.virtualschool.casework;

import java.util.List;
import java.util.UUID;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;

/** The one work list of the bound authority. Every call joins the running business transaction. */
public interface WorkList {

    /** Opens work. Work that is already open, or was done, stays as it is: opening twice changes nothing. */
    void open(Work work);

    /** Opens work, and opens it again if it was done, from now on; work that is open stays as it is. */
    void reopen(Work work);

    /** Marks the work as done by the current actor; work that is not there or already done stays as it is. */
    void done(String kind, UUID subject);

    /** What one person must do about a child, most urgent first; not what a whole role must do. */
    List<Work> openOf(ChildId child, PersonId person);

    /** What was open for the one person about the child is the other's from now on. @return how many pieces of work went over */
    int pass(ChildId child, PersonId from, PersonId to);

    /** What was open for the one person about the child is everybody's in the role from now on, by its key. @return how many pieces of work */
    int leave(ChildId child, PersonId from, String role);

    /** Two records turned out to be one child: all work about the one that is given up, done or not, is about the other from now on. */
    void follow(ChildId givenUp, ChildId stays);

    /** A record is sealed: all work about the child goes, whether it is done or not, and nothing tells that there was any. */
    void forget(ChildId child);

    /**
     * Facts have changed on which duties rest. Once the running transaction is committed, the work of every
     * {@link org.virtualschool.casework.spi.DutySource} is brought in line with them.
     */
    void lookAgain();
}
