package org.virtualschool.placement.notice;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.virtualschool.placement.minimum.NoticeType;
import org.virtualschool.placement.minimum.SchoolPlan;
import org.virtualschool.placement.minimum.Sen;

/**
 * What a machine sends to send a notice.
 *
 * @param child identifier of the child on the authority's roll
 * @param recipient code of the authority to tell; absent, the authority in whose area the roll places the child
 * @param recipientName its name, which confirms a recipient that the placement's postcode does not certainly give
 * @param type what it tells; absent, that the child is placed there; a first notice is about that, or about a child who may be placed
 * @param on day from which it holds, where the roll does not say it
 * @param proposedSchool unique reference number of the school to move to, where known
 */
record NoticeRequest(
        @NotNull String child,
        @Nullable String recipient,
        @Nullable String recipientName,
        @Nullable NoticeType type,
        @Nullable LocalDate on,
        @Nullable SchoolPlan schoolPlan,
        @Nullable String proposedSchool,
        @Nullable Sen sen) {

    Asked asked(@Nullable String proposedRecipient) {
        var to = recipient == null ? proposedRecipient : recipient;
        return new Asked(to, recipientName, new Asked.AskedWhat(type, on, null, null), schoolPlan, proposedSchool, sen);
    }

    /** All of it in one text, to tell one request from another. */
    String asText() {
        return Stream.of(child, recipient, recipientName, type, on, schoolPlan, proposedSchool, sen)
                .map(part -> Objects.toString(part, ""))
                .collect(Collectors.joining("\u001f"));
    }
}
