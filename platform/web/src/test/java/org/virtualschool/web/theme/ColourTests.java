package org.virtualschool.web.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTests {

    @Test
    void contrastIsAsTheGuidelinesWorkItOut() {
        assertThat(Colour.parse("#000000").contrastWith(Colour.WHITE)).isCloseTo(21.0, within(0.001));
        assertThat(Colour.parse("#767676").contrastWith(Colour.WHITE)).isCloseTo(4.54, within(0.01));
        assertThat(Colour.parse("#777777").readableAsTextOn(Colour.WHITE)).isFalse();
    }

    @Test
    void everyColourCanCarryWords() {
        for (var number = 0; number < 0x1000000; number += 4099) {
            var colour = Colour.parse("#%06x".formatted(number));

            assertThat(colour.readableOn().contrastWith(colour)).isGreaterThanOrEqualTo(4.4);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"red", "#fff", "#12345", "#1234567", "#00000g", "#000000;}body{display:none"})
    void nothingButAColourReachesAStylesheet(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Colour.parse(written));
    }
}
