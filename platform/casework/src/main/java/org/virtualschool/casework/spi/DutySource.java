package org.virtualschool.casework.spi;

import java.util.List;
import org.virtualschool.casework.Work;

/**
 * What facts call for: one kind of work that is open while something holds and done when it no longer does, whoever did what. Implemented
 * by the module that holds the facts. News hastens it; a nightly sweep compares it with the work list, so that lost news loses no duty.
 */
public interface DutySource {

    /** Key of the {@link org.virtualschool.casework.WorkKind}. All work of this kind comes from here. */
    String kind();

    /**
     * The work that the facts call for today in the bound authority, asked inside a transaction. A subject names the same need every time. A
     * fact that was there before the platform has no day on which it is due: work opens with "known since", never overdue.
     */
    List<Work> due();
}
