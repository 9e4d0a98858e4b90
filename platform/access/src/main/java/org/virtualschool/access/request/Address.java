package org.virtualschool.access.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * What an address names: {@code /{authority}/…}, {@code /api/v1/{authority}/…}, or a place of the platform itself. Read by the parser
 * that the controllers are found with, so that both see the same authority however the address is written.
 */
final class Address {

    private static final String API = "api";
    private static final String OPERATOR = "operator";

    /** First segments that are no authority's: the platform's own places, and names kept free for them. */
    private static final Set<String> PLATFORM = Set.of(
            "",
            "acknowledge",
            "actuator",
            "ask-for-access",
            "assets",
            "design",
            "error",
            "favicon.ico",
            "health",
            "invitations",
            "login",
            "logout",
            "my-children",
            "nothing-here",
            "oauth2",
            OPERATOR,
            "problems",
            "robots.txt",
            "sign-in",
            "sign-out",
            "signed-out",
            "still-here",
            ".well-known");

    private final List<String> segments;

    private Address(List<String> segments) {
        this.segments = segments;
    }

    static Address of(HttpServletRequest request) {
        var path = ServletRequestPathUtils.parse(request).pathWithinApplication();
        return new Address(path.elements().stream()
                .filter(PathContainer.PathSegment.class::isInstance)
                .map(segment -> ((PathContainer.PathSegment) segment).valueToMatch())
                .toList());
    }

    /** Whether no council can have this slug, because a place of the platform has it. */
    static boolean isReserved(String slug) {
        return PLATFORM.contains(slug) || slug.equals(API);
    }

    /** Whether it is a place of those who operate the platform. */
    boolean isOperators() {
        return OPERATOR.equals(segment(0)) || isApi() && segment(1).equals("v1") && OPERATOR.equals(segment(2));
    }

    /** Whether it is the first page of an authority, and nothing below it. */
    boolean isHome() {
        return segments.size() == 1 && authority().isPresent();
    }

    boolean isApi() {
        return API.equals(segment(0));
    }

    /** What stands where an authority is named, whether or not there is such a one; empty for a place of the platform. */
    Optional<String> authority() {
        if (isApi()) {
            return Optional.of(segment(1).equals("v1") ? segment(2) : "");
        }
        return PLATFORM.contains(segment(0)) ? Optional.empty() : Optional.of(segment(0));
    }

    private String segment(int index) {
        return index < segments.size() ? segments.get(index) : "";
    }
}
