package org.virtualschool.casework.auditing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.virtualschool.audit.ChildId;

class AboutChildrenTests {

    private final ChildId amy = ChildId.next();
    private final ChildId ben = ChildId.next();
    private final ChildId cal = ChildId.next();
    private final ChildId zoe = ChildId.next();
    private final Map<ChildId, String> names = Map.of(amy, "Amy", ben, "Ben", cal, "Cal", zoe, "Zoë");

    @Test
    void namesThreeAndCountsTheOthers() {
        assertThat(says(List.of())).isEqualTo("No child");
        assertThat(says(List.of(amy))).isEqualTo("Amy");
        assertThat(says(List.of(amy, ben, cal))).isEqualTo("Amy, Ben and Cal");
        assertThat(says(List.of(amy, ben, cal, zoe))).isEqualTo("Amy, Ben, Cal and 1 other");
    }

    @Test
    void theChildThatWasAskedAboutComesFirst() {
        assertThat(AboutChildren.says(List.of(amy, ben, cal, zoe), Optional.of(zoe), names))
                .isEqualTo("Zoë, Amy, Ben and 1 other");
    }

    @Test
    void aChildOutOfReachHasNoName() {
        var far = ChildId.next();

        assertThat(says(List.of(far))).isEqualTo("a child outside your reach");
        assertThat(says(List.of(far, amy, ChildId.next()))).isEqualTo("Amy and 2 children outside your reach");
    }

    private String says(List<ChildId> children) {
        return AboutChildren.says(children, Optional.empty(), names);
    }
}
