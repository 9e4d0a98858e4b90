package org.virtualschool.tenancy;

import java.util.Set;

/**
 * A team of a virtual school, as its {@code tenant.yaml} names it.
 *
 * @param key names it for good, such as {@code key-stage-3}
 * @param name what it is called, such as "Key stage 3"
 * @param years its year groups, -2 to 14; none for a team of another kind
 */
public record Team(String key, String name, Set<Integer> years) {}
