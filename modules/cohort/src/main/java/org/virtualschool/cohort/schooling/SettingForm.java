package org.virtualschool.cohort.schooling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.virtualschool.directory.LocalSetting;
import org.virtualschool.directory.LocalSettings;
import org.virtualschool.directory.Nation;

/** A setting as the page sends it. */
record SettingForm(
        @NotNull(message = "Choose what kind of place it is")
        LocalSetting.@Nullable Kind kind,

        @NotBlank(message = "Enter the setting’s name")
        @Size(max = LocalSettings.LONGEST_NAME, message = "Use 200 characters or fewer for the name")
        String name,

        @Size(max = LocalSettings.LONGEST_TOWN, message = "Use 100 characters or fewer for the town") @Nullable
        String town,

        @Nullable String postcode,
        @NotNull(message = "Choose where it is") @Nullable Nation nation) {}
