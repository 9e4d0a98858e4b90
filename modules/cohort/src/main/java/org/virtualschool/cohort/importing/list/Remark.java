package org.virtualschool.cohort.importing.list;

/** Something a person should know about a field whose value was taken all the same. @param words what, and what to do, without the value */
public record Remark(Field field, String words) {}
