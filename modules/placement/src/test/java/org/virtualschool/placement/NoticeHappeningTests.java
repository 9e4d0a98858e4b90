package org.virtualschool.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeHappeningTests {

    @ParameterizedTest
    @EnumSource(names = {"NOT_OURS", "EXPIRED", "RECALLED", "WITHHELD"})
    void whatIsOverStaysOver(NoticeState end) {
        assertThat(happeningIn(end)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(NoticeState.class)
    void everyStateLeadsToAnEnd(NoticeState state) {
        assertThat(reachable(state))
                .containsAnyOf(NoticeState.NOT_OURS, NoticeState.EXPIRED, NoticeState.RECALLED, NoticeState.WITHHELD);
    }

    @Test
    void everyStateButTheFirstTwoIsReachedFromThem() {
        var begun = EnumSet.of(NoticeState.SENT, NoticeState.WAITING_FOR_PLATFORM);
        assertThat(Stream.concat(begun.stream(), begun.stream().flatMap(state -> reachable(state).stream())))
                .contains(NoticeState.values());
    }

    /** What somebody has done there is not undone by what happened before and is heard of later. */
    @Test
    void neverGoesBack() {
        assertThat(NoticeHappening.ARRIVED.from()).doesNotContain(NoticeState.OPENED, NoticeState.ACKNOWLEDGED);
        assertThat(NoticeHappening.OPENED.from()).doesNotContain(NoticeState.ACKNOWLEDGED);
        assertThat(NoticeHappening.LEFT_UNREAD.from()).doesNotContain(NoticeState.OPENED, NoticeState.ACKNOWLEDGED);
    }

    private static Set<NoticeHappening> happeningIn(NoticeState state) {
        return Stream.of(NoticeHappening.values())
                .filter(happening -> happening.from().contains(state))
                .collect(Collectors.toSet());
    }

    private static Set<NoticeState> reachable(NoticeState from) {
        var found = EnumSet.of(from);
        var before = 0;
        while (found.size() > before) {
            before = found.size();
            EnumSet.copyOf(found).forEach(state -> happeningIn(state).forEach(happening -> found.add(happening.to())));
        }
        return found;
    }
}
