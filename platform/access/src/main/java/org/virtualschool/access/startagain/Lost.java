package org.virtualschool.access.startagain;

import org.virtualschool.audit.PersonId;

/**
 * Somebody who lost phone or password and is let start again.
 *
 * @param name as the authority knows the person
 * @param account what the realm calls the person's account
 */
record Lost(StartAgainId id, PersonId person, String name, String account) {

    @Override
    public String toString() {
        return "Lost[" + id + "]";
    }
}
