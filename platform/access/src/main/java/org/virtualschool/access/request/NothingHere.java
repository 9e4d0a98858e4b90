package org.virtualschool.access.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.virtualschool.web.NotFound;

/** The one answer for every address that is not the caller's to know, whatever its authority, its path and its method. */
@Controller
class NothingHere {

    private static final String PAGE = "/nothing-here";
    private static final String API = "/api/nothing-here";

    @RequestMapping({PAGE, API})
    void nothingHere() {
        throw new NotFound("address-not-found", "There is nothing at this address");
    }

    /** The request as if it had asked for this place: no controller of an authority sees it. */
    static final class Request extends HttpServletRequestWrapper {

        private final String path;

        Request(HttpServletRequest request, boolean api) {
            super(request);
            this.path = api ? API : PAGE;
        }

        @Override
        public String getRequestURI() {
            return getContextPath() + path;
        }

        @Override
        public String getServletPath() {
            return path;
        }
    }
}
