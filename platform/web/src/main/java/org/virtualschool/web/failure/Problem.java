package org.virtualschool.web.failure;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A failure for machines, RFC 9457. Without an instance: the answer must not depend on what was asked for. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String reference) {

    static Problem of(Failure failure) {
        return new Problem(
                "/problems/" + failure.problem(),
                failure.heading(),
                failure.status().value(),
                String.join(" ", failure.words()),
                failure.reference());
    }
}
