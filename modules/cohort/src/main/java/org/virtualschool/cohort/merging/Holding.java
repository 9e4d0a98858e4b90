package org.virtualschool.cohort.merging;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Table;

/**
 * A table that holds something of a child, and what becomes of its rows when two records of one child are merged.
 *
 * @param says what a row is, of many, as the preview counts it; empty where a person would not ask
 * @param unless a row stays where it is if the record that stays has one that is the same in these
 */
record Holding(Table<?> table, Field<UUID> child, Rule rule, Optional<String> says, List<Field<?>> unless) {

    /** What becomes of the rows. */
    enum Rule {
        /** The row of the child itself: it leads to the record that stays. */
        LEADS,
        /** Episodes: laid together, and what was believed of the record that is given up is superseded. */
        LAID_TOGETHER,
        /** They are about the record that stays from now on. */
        MOVES,
        /** They stay as they are, because they say what was done with that record. */
        STAYS
    }

    static Holding laidTogether(Table<?> table, Field<UUID> child) {
        return new Holding(table, child, Rule.LAID_TOGETHER, Optional.empty(), List.of());
    }

    static Holding moves(Table<?> table, Field<UUID> child, String says, Field<?>... unless) {
        return new Holding(
                table, child, Rule.MOVES, Optional.of(says).filter(words -> !words.isEmpty()), List.of(unless));
    }

    static Holding of(Table<?> table, Field<UUID> child, Rule rule) {
        return new Holding(table, child, rule, Optional.empty(), List.of());
    }
}
