package virtualschool.testing.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InventedRollTests {

    private static final List<String> WORKERS = List.of("Femi Adeyemi", "Ola Bamidele", "Kirsty Horsfall");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final long SEED = 2026;

    /** The demonstration's two social workers see a caseload of a size that people know. */
    @ParameterizedTest
    @CsvSource({"381, 355", "312, 312"})
    void givesTheFirstSocialWorkerAboutFifteenChildrenByNumber(String council, int size) {
        var children = new InventedRoll(council, WORKERS, TODAY, SEED).opening(size);

        assertThat(children)
                .filteredOn(child -> child.cell(WeeklyList.WORKER_NUMBER).equals("SW-" + council + "-01"))
                .hasSizeBetween(10, 22)
                .allMatch(child -> child.cell(WeeklyList.WORKER).equals("Femi Adeyemi"));
    }

    @Test
    void isTheSameForTheSameSeedAndDay() {
        var once = WeeklyList.of(new InventedRoll("381", WORKERS, TODAY, SEED).opening(80));

        assertThat(WeeklyList.of(new InventedRoll("381", WORKERS, TODAY, SEED).opening(80)))
                .isEqualTo(once);
        assertThat(once.lines().findFirst().orElseThrow()).contains("Social worker ID");
    }

    @Test
    void sendsChildrenToSchoolsThatTeachTheirYear() {
        var children = new InventedRoll("381", WORKERS, TODAY, SEED).opening(355);

        assertThat(children)
                .filteredOn(child -> child.cell(WeeklyList.SCHOOL).matches(".*(High|College).*"))
                .isNotEmpty()
                .allMatch(child -> child.cell(WeeklyList.YEAR).matches("[7-9]|1[0-3]"));
        assertThat(children)
                .filteredOn(child -> child.cell(WeeklyList.SCHOOL).contains("Nursery"))
                .isNotEmpty()
                .allMatch(child -> child.cell(WeeklyList.YEAR).matches("N[12]"));
    }

    /** The smallest council of England has no more than one. */
    @Test
    void mayHaveOneSocialWorker() {
        assertThat(new InventedRoll("381", List.of("Ida Only"), TODAY, SEED).opening(30))
                .hasSize(30);
    }
}
