package org.virtualschool.tenancy;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the platform reaches its one database: the same address, a role and password for each kind of work. Passwords come from the
 * environment of the deployment, never from the tree.
 *
 * @param url JDBC address of the database
 * @param migrate applies changelogs and reference data
 * @param app everyday work of the bound tenant
 * @param exchange carries notices between tenants
 * @param operator writes the catalogue of tenants
 * @param connections size of the everyday pool
 */
@ConfigurationProperties("virtual-school.database")
public record DatabaseAccess(
        String url,
        Login migrate,
        Login app,
        Login exchange,
        Login operator,
        @DefaultValue("10") int connections) {

    /** A database role that signs in, and its password; it never prints the password. */
    public record Login(String username, @DefaultValue("") String password) {
        @Override
        public String toString() {
            return "Login[" + username + "]";
        }
    }
}
