package org.virtualschool.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Cases published by ideal-postcodes/postcode; source and licence beside the files. */
class PostcodeTests {

    @ParameterizedTest
    @MethodSource("validation")
    void hasTheShapeThatOthersSayItHas(String text, String expected) {
        assertThat(Postcode.parse(text).isPresent()).isEqualTo(Boolean.parseBoolean(expected));
    }

    @ParameterizedTest
    @MethodSource("normalisation")
    void isWrittenInOneWay(String text, String expected) {
        assertThat(Postcode.parse(text).map(Postcode::written).orElse("null")).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("sectors")
    void knowsItsSector(String text, String expected) {
        assertThat(Postcode.parse(text).map(Postcode::sector)).contains(expected);
    }

    @ParameterizedTest
    @MethodSource("districts")
    void knowsItsDistrict(String text, String expected) {
        assertThat(Postcode.parse(text).map(Postcode::district)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hx1 1uj", " HX1  1UJ ", "Hx11uJ", "HX1\u00a01UJ", "HX1-1UJ", "HX1 1UJ."})
    void isReadHoweverItWasTyped(String typed) {
        assertThat(Postcode.parse(typed)).contains(Postcode.of("HX11UJ"));
    }

    @Test
    void doesNotPrintItself() {
        assertThat(Postcode.of("HX11UJ").toString()).doesNotContain("HX1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Postcode.of("12 Elm Road"))
                .withMessageNotContaining("Elm");
    }

    static Stream<Arguments> validation() throws IOException {
        return cases("validation", 13);
    }

    static Stream<Arguments> normalisation() throws IOException {
        return cases("normalisation", 13);
    }

    static Stream<Arguments> sectors() throws IOException {
        return cases("sectors", 24);
    }

    static Stream<Arguments> districts() throws IOException {
        return cases("districts", 29);
    }

    private static Stream<Arguments> cases(String file, int count) throws IOException {
        try (var stream = PostcodeTests.class.getResourceAsStream("/postcode-cases/" + file + ".json")) {
            var tests = JsonMapper.shared().readTree(stream).get("tests");
            assertThat(tests.size()).isEqualTo(count);
            return tests.valueStream()
                    .map(test -> Arguments.of(
                            test.get("base").asString(),
                            test.get("expected").isNull()
                                    ? "null"
                                    : test.get("expected").asString()));
        }
    }
}
