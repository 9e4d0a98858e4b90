package org.virtualschool.web.failure;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.web.page.Frames;

/** Tells a failure the way the asker reads: as a page, or as problem details below {@code /api}. */
@Component
class Telling {

    private final Frames frames;

    Telling(Frames frames) {
        this.frames = frames;
    }

    Object tell(Failure failure, HttpServletRequest request) {
        return asksForProblem(request) ? problem(failure) : page(failure, request);
    }

    private static ResponseEntity<Problem> problem(Failure failure) {
        return ResponseEntity.status(failure.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problem.of(failure));
    }

    private ModelAndView page(Failure failure, HttpServletRequest request) {
        var frame = failure.status().is5xxServerError()
                ? frames.bare()
                : frames.around(request).still();
        return new ModelAndView("web/failure/failure", Map.of("page", failure, "frame", frame), failure.status());
    }

    /** After an error dispatch the address asked for is in an attribute. */
    private static boolean asksForProblem(HttpServletRequest request) {
        var original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var address = original == null ? request.getRequestURI() : original.toString();
        var path = address.substring(request.getContextPath().length());
        return path.equals("/api") || path.startsWith("/api/");
    }
}
