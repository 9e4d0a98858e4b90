package org.virtualschool.access.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.virtualschool.web.NotFound;
import org.virtualschool.web.Refused;

/** The one answer for every address that is not the caller's to know, whatever its authority, its path and its method. */
@Controller
class NothingHere {

    private static final String PAGE = "/nothing-here";
    private static final String API = "/api/nothing-here";
    private static final String PAUSED = "/paused";

    @RequestMapping({PAGE, API})
    void nothingHere() {
        throw new NotFound("address-not-found", "There is nothing at this address");
    }

    @RequestMapping({PAGE + PAUSED, API + PAUSED})
    void paused() {
        throw new Refused(
                "authority-suspended",
                "Your council's virtual school service is paused. Nothing is lost. Ask your virtual school when it goes on");
    }

    /** The request as if it had asked for this place: no controller of an authority sees it. */
    static final class Request extends HttpServletRequestWrapper {

        private final String path;

        Request(HttpServletRequest request, boolean api) {
            this(request, api ? API : PAGE);
        }

        private Request(HttpServletRequest request, String path) {
            super(request);
            this.path = path;
        }

        /** Somebody who is a member of an authority in which nobody works for the time being. */
        static Request paused(HttpServletRequest request, boolean api) {
            return new Request(request, (api ? API : PAGE) + PAUSED);
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
