package org.virtualschool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.util.Map;

/** What every page tells the browser: nothing from elsewhere, nothing inline, in no frame, kept nowhere. */
record TrustingNothing(Map<String, String> headers) {

    static TrustingNothing of(Response page) {
        return new TrustingNothing(page.allHeaders());
    }

    void holds(String name) {
        assertThat(headers.getOrDefault("content-security-policy", ""))
                .as(name)
                .contains(
                        "default-src 'none'",
                        "script-src 'self';",
                        "style-src 'self';",
                        "form-action 'self'",
                        "frame-ancestors 'none'",
                        "base-uri 'none'")
                .doesNotContain("unsafe", "*");
        assertThat(headers.getOrDefault("cache-control", "")).as(name).contains("no-store");
        assertThat(headers)
                .as(name)
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("x-frame-options", "DENY")
                .containsEntry("referrer-policy", "same-origin")
                .containsEntry("cross-origin-opener-policy", "same-origin")
                .containsEntry("cross-origin-resource-policy", "same-origin")
                .containsKey("permissions-policy");
    }
}
