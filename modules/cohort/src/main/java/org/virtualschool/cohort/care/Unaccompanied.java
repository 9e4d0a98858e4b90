package org.virtualschool.cohort.care;

/** That a child is in this country without a parent, as an asylum seeker: it holds for a time and has no kinds. */
public enum Unaccompanied {
    ASYLUM_SEEKER
}
