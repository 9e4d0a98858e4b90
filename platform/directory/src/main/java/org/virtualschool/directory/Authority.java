package org.virtualschool.directory;

/**
 * An upper-tier authority of England.
 *
 * @param firstPeriod first school year in the national statistics, such as 201819
 * @param lastPeriod last school year in them, such as 202425
 * @param current whether it still exists, as far as the newest statistics say; otherwise abolished
 */
public record Authority(
        AuthorityCode code,
        GssCode gssCode,
        String name,
        String region,
        String firstPeriod,
        String lastPeriod,
        boolean current) {}
