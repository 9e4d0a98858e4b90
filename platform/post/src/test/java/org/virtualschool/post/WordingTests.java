package org.virtualschool.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.virtualschool.post.PostFixtures.INVITATION;
import static org.virtualschool.post.Wording.Obstacle.LINK_MISSING;
import static org.virtualschool.post.Wording.Obstacle.PLACEHOLDER_UNKNOWN;
import static org.virtualschool.post.Wording.Obstacle.SUBJECT_EMPTY_OR_TOO_LONG;
import static org.virtualschool.post.Wording.Obstacle.SUBJECT_HAS_PLACEHOLDERS;
import static org.virtualschool.post.Wording.Obstacle.TEXT_EMPTY_OR_TOO_LONG;

import org.junit.jupiter.api.Test;

class WordingTests {

    @Test
    void canBeUsedWithItsLink() {
        assertThat(new Wording("A message is waiting", "Begin here: {link}").obstaclesFor(INVITATION))
                .isEmpty();
    }

    @Test
    void isOfNoUseWithoutItsLink() {
        assertThat(new Wording("A message is waiting", "Hello {name}").obstaclesFor(INVITATION))
                .containsExactly(LINK_MISSING);
    }

    @Test
    void knowsNoOtherPlaceholders() {
        assertThat(new Wording("A message is waiting", "{link} about {child}").obstaclesFor(INVITATION))
                .containsExactly(PLACEHOLDER_UNKNOWN);
        assertThat(new Wording("A message is waiting", "{link} about {Name} {}").obstaclesFor(INVITATION))
                .containsExactly(PLACEHOLDER_UNKNOWN);
    }

    @Test
    void namesThePlaceholdersThatItsKindHasNot() {
        assertThat(new Wording("A message is waiting", "{link} {pupil} {name} {child}").unknownTo(INVITATION))
                .containsExactly("child", "pupil");
    }

    @Test
    void tellsNobodyAnythingInItsSubject() {
        assertThat(new Wording("For {name}", "{link}").obstaclesFor(INVITATION))
                .containsExactly(SUBJECT_HAS_PLACEHOLDERS);
        assertThat(new Wording("Waiting\r\nBcc: a@b.example", "{link}").obstaclesFor(INVITATION))
                .containsExactly(SUBJECT_EMPTY_OR_TOO_LONG);
    }

    @Test
    void hearsEverythingAgainstItAtOnce() {
        assertThat(new Wording(" ", "").obstaclesFor(INVITATION))
                .containsExactlyInAnyOrder(SUBJECT_EMPTY_OR_TOO_LONG, TEXT_EMPTY_OR_TOO_LONG, LINK_MISSING);
    }
}
