package org.virtualschool.access;

import java.util.List;
import org.virtualschool.audit.PersonId;

/**
 * Who is asking, in the bound authority.
 *
 * @param name as the authority knows the person
 * @param memberships what counts today, at least one
 */
public record Me(PersonId person, String name, List<Membership> memberships) {

    /**
     * One role with its reach.
     *
     * @param role key of the role
     * @param roleName the role in words
     * @param openlyOnly whether children whose address is confidential are beyond it; see {@link Action#inConfidence}
     */
    public record Membership(String role, String roleName, Scope scope, boolean openlyOnly) {

        public Membership(String role, String roleName, Scope scope) {
            this(role, roleName, scope, false);
        }

        /** The same with children whose address is confidential. */
        public Membership withConfidential() {
            return new Membership(role, roleName, scope);
        }
    }

    @Override
    public String toString() {
        return "Me[" + person + "]";
    }
}
