package virtualschool.testing.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class BenchOptionsTests {

    private static final List<String> KNOWN = List.of("roll", "import");

    @Test
    void areEverythingUnlessSomethingIsNamed() {
        assertThat(BenchOptions.of(List.of(), KNOWN)).isEqualTo(new BenchOptions(KNOWN, false, true, ""));
        assertThat(BenchOptions.of(List.of("import", "--fresh", "--no-write", "--note=Beside a build."), KNOWN))
                .isEqualTo(new BenchOptions(List.of("import"), true, false, "Beside a build."));
    }

    @Test
    void refuseWhatThereIsNot() {
        assertThatThrownBy(() -> BenchOptions.of(List.of("rol"), KNOWN))
                .hasMessage("There is no benchmark or option rol: choose from roll, import");
    }
}
