package org.virtualschool.access;

import java.util.Optional;
import org.virtualschool.audit.PersonId;

/** Where people who have access to the bound authority read work e-mail, as far as anybody has said. */
public interface WorkAddresses {

    /**
     * The address to which the invitation went that the person accepted; empty for somebody who was not invited, or once the invitation's
     * name and address were forgotten.
     */
    Optional<String> of(PersonId person);
}
