package org.virtualschool.access.signin;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;

/** The invitation whose link somebody opened before signing in, as the session remembers where one wanted to be. @param code its secret */
record WantedInvitation(String council, String code) {

    private static final String SAVED_REQUEST = "SPRING_SECURITY_SAVED_REQUEST";
    private static final Pattern LINK = Pattern.compile("/invitations/([a-z0-9-]{1,63})/([A-Za-z0-9_-]{43})");

    static Optional<WantedInvitation> in(@Nullable HttpSession session) {
        return Optional.ofNullable(session)
                .map(kept -> kept.getAttribute(SAVED_REQUEST))
                .filter(DefaultSavedRequest.class::isInstance)
                .map(saved -> LINK.matcher(((DefaultSavedRequest) saved).getServletPath()))
                .filter(java.util.regex.Matcher::matches)
                .map(link -> new WantedInvitation(link.group(1), link.group(2)));
    }

    @Override
    public String toString() {
        return "WantedInvitation[redacted]";
    }
}
