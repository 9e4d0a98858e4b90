package org.virtualschool.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "O'Neill|O’Neill",
                "ONeill|O`Neill",
                "José|Jose",
                "Łukasz Ørsted|lukasz orsted",
                "St. Mary's C.E. Primary|ST MARYS C E PRIMARY",
                "Saint Mary|St Mary",
                "St John & St Paul|St John and St Paul",
                "St Thomas \u0430 Becket|St Thomas a Becket",
                "ﬁnch|finch",
                "North Star 180°|north star 180"
            })
    void comparesAlikeWhatPeopleWouldCallTheSame(String one, String other) {
        assertThat(SearchText.of(one)).isEqualTo(SearchText.of(other)).isNotEmpty();
    }

    @Test
    void leavesNothingOfTextWithoutLettersAndDigits() {
        assertThat(SearchText.of(" %_'\\ ")).isEmpty();
        assertThat(SearchText.words(" %_ ")).isEmpty();
    }

    @Test
    void keepsOtherScripts() {
        assertThat(SearchText.words("学校 Школа")).hasSize(2);
    }
}
