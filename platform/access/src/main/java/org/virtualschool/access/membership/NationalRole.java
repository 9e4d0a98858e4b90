package org.virtualschool.access.membership;

/** A role that every authority starts with. */
record NationalRole(String key, String name, String says) {}
