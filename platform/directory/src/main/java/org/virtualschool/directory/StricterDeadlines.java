package org.virtualschool.directory;

import java.util.Map;

/** Where the bound council wants something sooner than the national rule asks. */
public interface StricterDeadlines {

    /** The council's own number of days by the rule's key; national rules that it left alone are not in it. */
    Map<String, Integer> all();

    /**
     * From now on the council's own number of days counts.
     *
     * @param rule the key of a {@link DeadlineRule}
     * @param days at least one; that it is no more than the rule's own is checked by the caller, who knows the rule
     */
    void set(String rule, int days);

    /** From now on the national rule counts again. */
    void withdraw(String rule);

    /** The days that count: the council's own if it is stricter, else the rule's. */
    int days(DeadlineRule rule);
}
