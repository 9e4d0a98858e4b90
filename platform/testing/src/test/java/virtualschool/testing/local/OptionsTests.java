package virtualschool.testing.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTests {

    @Test
    void areThePortAndTheDataThatWereThere() {
        assertThat(Options.of(List.of())).isEqualTo(new Options(8080, false));
    }

    @Test
    void nameAPortAndFreshData() {
        assertThat(Options.of(List.of("--port", "9000", "--fresh"))).isEqualTo(new Options(9000, true));
        assertThat(Options.of(List.of("--port=9000"))).isEqualTo(new Options(9000, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"80", "65532", "abc", "", "99999", "-1"})
    void refuseAPortThatCannotBe(String port) {
        assertThatThrownBy(() -> Options.of(List.of("--port", port)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1024 to 65531");
    }

    @Test
    void refuseWhatTheyDoNotKnow() {
        assertThatThrownBy(() -> Options.of(List.of("--prot"))).hasMessage("There is no option --prot");
    }
}
