package org.virtualschool.web.failure;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Failures that no controller saw: refused by a filter, too large, an unreadable request. */
@Controller
class ErrorPages implements ErrorController {

    private final Telling telling;
    private final FaultLog faults;

    ErrorPages(Telling telling, FaultLog faults) {
        this.telling = telling;
        this.faults = faults;
    }

    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        return telling.tell(failure(request), request);
    }

    private Failure failure(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault) {
            return Failure.bug(faults.note(fault));
        }
        return Failure.ofStatus(status(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)));
    }

    /** Somebody who types /error has failed at nothing: there is no such page. */
    private static HttpStatus status(@Nullable Object code) {
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.BAD_REQUEST : status;
    }
}
