package org.virtualschool.cohort.roll;

import org.virtualschool.cohort.care.CarePeriod;
import org.virtualschool.cohort.care.CarePlacement;
import org.virtualschool.cohort.care.Unaccompanied;
import org.virtualschool.cohort.history.EpisodeRepository.Before;
import org.virtualschool.cohort.people.Allocation;
import org.virtualschool.cohort.schooling.SchoolPlace;

/** The histories of many children just before they were written together. */
record Moments(
        Before<CarePeriod> periods,
        Before<String> legalStatus,
        Before<String> needs,
        Before<Unaccompanied> unaccompanied,
        Before<CarePlacement> placements,
        Before<SchoolPlace> schools,
        Before<Allocation> allocations) {}
