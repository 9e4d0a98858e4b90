package org.virtualschool.access;

import java.util.Set;

/** An action that holds what there is to say about it, so that a module's enum of actions reads as a list. */
public interface ListedAction extends Action {

    /** What there is to say. */
    Entry entry();

    @Override
    default String key() {
        return entry().key();
    }

    @Override
    default String says() {
        return entry().says();
    }

    @Override
    default boolean showsChildren() {
        return entry().showsChildren();
    }

    @Override
    default Set<String> heldBy() {
        return entry().heldBy();
    }

    /** The line of one action in the list, in the order of {@link Action}'s questions. */
    record Entry(String key, String says, boolean showsChildren, Set<String> heldBy) {

        /** @param heldBy keys of the roles that hold it unless a council decides otherwise */
        public static Entry of(String key, String says, boolean showsChildren, String... heldBy) {
            return new Entry(key, says, showsChildren, Set.of(heldBy));
        }
    }
}
