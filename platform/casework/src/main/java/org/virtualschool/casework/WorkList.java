package org.virtualschool.casework;

import java.util.UUID;
import org.virtualschool.audit.ChildId;

/** The one work list of the bound authority. Every call joins the running business transaction. */
public interface WorkList {

    /** Opens work. Work that is already open, or was done, stays as it is: opening twice changes nothing. */
    void open(Work work);

    /** Opens work, and opens it again if it was done, from now on; work that is open stays as it is. */
    void reopen(Work work);

    /** Marks the work as done by the current actor; work that is not there or already done stays as it is. */
    void done(String kind, UUID subject);

    /** A record is sealed: all work about the child goes, whether it is done or not, and nothing tells that there was any. */
    void forget(ChildId child);

    /**
     * Facts have changed on which duties rest. Once the running transaction is committed, the work of every
     * {@link org.virtualschool.casework.spi.DutySource} is brought in line with them.
     */
    void lookAgain();
}
