package org.virtualschool.cohort.schooling;

import org.jspecify.annotations.Nullable;
import org.virtualschool.directory.LocalSettingId;
import org.virtualschool.directory.Urn;

/**
 * Where a child goes to school: a school of the register, a setting of the council's own, or the text of a list, matched to neither yet.
 *
 * @param name the school's name, or the text as given; never empty
 */
public record SchoolPlace(@Nullable Urn urn, @Nullable LocalSettingId setting, String name) {}
