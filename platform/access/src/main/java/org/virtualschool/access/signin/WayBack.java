package org.virtualschool.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.security.web.util.UrlUtils;
import org.virtualschool.web.FormPage;

/** Where a person is led back to after signing in: a page, never what was sent to it. */
final class WayBack {

    /** Where Spring Security's success handler looks for it. */
    private static final String NAME = "SPRING_SECURITY_SAVED_REQUEST";

    private WayBack() {}

    /** Keeps the page of this request until the sign-in has been accepted. */
    static void keep(HttpServletRequest request) {
        var ourselves = UrlUtils.buildFullRequestUrl(
                request.getScheme(), request.getServerName(), request.getServerPort(), request.getContextPath(), null);
        request.getSession().setAttribute(NAME, new SimpleSavedRequest(ourselves + FormPage.of(request)));
    }
}
