package org.virtualschool.placement.clock;

/**
 * When an application for a school place is to be answered in writing.
 *
 * @param aim never later than {@code must}
 */
public record AdmissionAnswer(Due aim, Due must) {}
