package org.virtualschool.post.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.virtualschool.post.PostFixtures.INVITATION;
import static org.virtualschool.post.PostFixtures.NEWS;

import java.io.UncheckedIOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.virtualschool.post.MessageKind;
import org.virtualschool.post.Particular;

/** A kind that cannot be sent is noticed when the application starts, not when somebody waits for its message. */
class NationalWordingsTests {

    @Test
    void areKnownByKind() {
        var wordings = wordings(NEWS, INVITATION);

        assertThat(wordings.kinds()).containsExactly(INVITATION, NEWS);
        assertThat(wordings.of(INVITATION).subject()).isEqualTo("A message is waiting");
        assertThat(wordings.of(INVITATION).text()).startsWith("Hello {name},").endsWith("{link}");
    }

    @Test
    void areMissingForNoKind() {
        var without = new MessageKind("test.without", Map.of());

        assertThatThrownBy(() -> wordings(without))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("test.without has no national wording in post/test.without.txt");
    }

    @Test
    void holdWhatTheirKindPromises() {
        var other = new MessageKind("test.news", Map.of("page", Particular.OwnLink.class));

        assertThatThrownBy(() -> wordings(other)).hasMessageContaining("[LINK_MISSING, PLACEHOLDER_UNKNOWN]");
    }

    @Test
    void areNotAmbiguous() {
        assertThatThrownBy(() -> wordings(INVITATION, INVITATION)).hasMessageContaining("have the same key");
    }

    private static NationalWordings wordings(MessageKind... kinds) {
        var beans = new StaticListableBeanFactory();
        for (var i = 0; i < kinds.length; i++) {
            beans.addBean("kind" + i, kinds[i]);
        }
        return new NationalWordings(beans.getBeanProvider(MessageKind.class));
    }
}
