package org.virtualschool.directory;

import java.time.LocalDate;
import java.util.List;

/** A module's deadlines that a council may make stricter. */
public interface DeadlineSource {

    /** The rules as they count on the day. */
    List<DeadlineRule> rules(LocalDate day);
}
