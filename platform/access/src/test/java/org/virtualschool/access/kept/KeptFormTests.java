package org.virtualschool.access.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeptFormTests {

    @Test
    void whatWasTypedSurvivesWhateverItIs() {
        var typed = Map.of("name", new String[] {"Zoë & Söhne = \u0000 %41 +"}, "years", new String[] {"9", "10", ""});

        var kept = Fields.of(Fields.typed(typed).written());

        assertThat(kept.values())
                .isEqualTo(Map.of("name", List.of("Zoë & Söhne = \u0000 %41 +"), "years", List.of("9", "10", "")));
    }

    @Test
    void thePlatformsOwnFieldsAndProtectedOnesAreLeftOut() {
        var sent = Map.of(
                "_csrf", new String[] {"proof"},
                "_page", new String[] {"/x"},
                "_protected", new String[] {"address"},
                "address", new String[] {"1 Secret Street"},
                "reason", new String[] {"Transport"});

        assertThat(Fields.typed(sent).values()).isEqualTo(Map.of("reason", List.of("Transport")));
        assertThat(Fields.typed(Map.of("reason", new String[] {" "})).isEmpty()).isTrue();
    }
}
