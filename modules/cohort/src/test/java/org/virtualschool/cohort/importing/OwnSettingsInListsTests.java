package org.virtualschool.cohort.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.virtualschool.cohort.importing.ListKind.WHOLE_LIST;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.schooling.SchoolPlace;
import org.virtualschool.directory.LocalSetting;
import org.virtualschool.directory.LocalSettingId;
import org.virtualschool.directory.LocalSettings;
import org.virtualschool.directory.Nation;

/** A council's own nursery, college or Welsh school is recognised by name in lists, as a school of the register is. */
@CohortTest
class OwnSettingsInListsTests {

    private static final String HEADINGS = "Care ID,Given name,Family name,DOB,Legal status,School name\n";

    @Autowired
    private Lists lists;

    @Autowired
    private LocalSettings settings;

    @BeforeEach
    void theRollIsEmpty() {
        lists.emptyTheRoll();
    }

    @Test
    void theOnlySettingOfTheNameIsMeantHoweverItIsWritten() {
        var name = "Ysgol Bro Enfys " + UUID.randomUUID();
        var setting = add("calderdale", name);

        take(name.toUpperCase(java.util.Locale.ROOT));

        assertThat(school()).isEqualTo(new SchoolPlace(null, setting, name));
    }

    @Test
    void twoSettingsOfOneNameAreAQuestion() {
        var name = "Rainbow Nursery " + UUID.randomUUID();
        add("calderdale", name);
        add("calderdale", name);

        var id = lists.preview("calderdale", list(name), WHOLE_LIST);

        assertThat(lists.rows("calderdale", id, Standing.NEW).getFirst().problems())
                .anyMatch(problem -> problem.words().contains("settings of your own"));
        lists.confirm("calderdale", id);
        assertThat(school()).isEqualTo(new SchoolPlace(null, null, name));
    }

    @Test
    void anotherCouncilsSettingIsNotMeant() {
        var name = "Hill Tutors " + UUID.randomUUID();
        add("hillingdon", name);

        take(name);

        assertThat(school()).isEqualTo(new SchoolPlace(null, null, name));
    }

    @Test
    void aSettingEnteredLaterIsFoundByTheNextList() {
        var name = "Canal College " + UUID.randomUUID();
        take(name);
        var setting = add("calderdale", name);

        take(name);

        assertThat(school().setting()).isEqualTo(setting);
    }

    private LocalSettingId add(String authority, String name) {
        return lists.in(
                authority,
                () -> settings.add(LocalSetting.Kind.SCHOOL, name, Optional.empty(), Optional.empty(), Nation.WALES));
    }

    private void take(String school) {
        lists.take("calderdale", list(school), WHOLE_LIST);
    }

    private static String list(String school) {
        return HEADINGS + "A1,Ada,Moss,23/11/2014,C2," + school + "\n";
    }

    private SchoolPlace school() {
        return Objects.requireNonNull(lists.known("calderdale", "A1").facts().school());
    }
}
