package org.virtualschool.tenancy;

import java.sql.Connection;
import java.sql.SQLException;

/** Data without a tenant that a module brings along: loaded after the changelogs, as their owner, at each start, without change when current. */
public interface ReferenceData {

    /** Loads what is not yet there. The caller commits; an exception leaves everything as it was and stops the start. */
    void load(Connection asOwner) throws SQLException;
}
