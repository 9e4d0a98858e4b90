package org.virtualschool.casework.spi;

import java.util.List;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.WorkKind;

/**
 * What facts call for: a kind of work that is open while something holds and done when it no longer does, whoever did what. Implemented
 * by the module that holds the facts. News hastens it; a nightly sweep compares it with the work list, so that lost news loses no duty. All work
 * of the kind comes from here.
 */
public interface DutySource extends WorkKind {

    /**
     * The work that the facts call for today in the bound authority, asked inside a transaction. A subject names the same need every time. A
     * fact that was there before the platform has no day on which it is due: work opens with "known since", never overdue.
     */
    List<Work> due();
}
