package org.virtualschool.web.failure;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.Objects;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingPathVariableException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.virtualschool.web.Conflict;
import org.virtualschool.web.Forbidden;
import org.virtualschool.web.NotFound;
import org.virtualschool.web.Refused;

/** Which exception is which failure. Modules throw; only here is it told. */
@ControllerAdvice
@Order(0)
class Failures {

    private static final String CHARACTER_NOT_IN_REPERTOIRE = "22021";

    private final Telling telling;
    private final FaultLog faults;

    Failures(Telling telling, FaultLog faults) {
        this.telling = telling;
        this.faults = faults;
    }

    @ExceptionHandler({NotFound.class, MissingPathVariableException.class})
    Object on(Exception missing, HttpServletRequest request) {
        return telling.tell(Failure.NOT_FOUND, request);
    }

    @ExceptionHandler
    Object on(Conflict conflict, HttpServletRequest request) {
        return telling.tell(Failure.conflict(conflict.problem(), words(conflict)), request);
    }

    @ExceptionHandler
    Object on(Refused refused, HttpServletRequest request) {
        return telling.tell(Failure.refused(refused.problem(), words(refused)), request);
    }

    @ExceptionHandler
    Object on(Forbidden forbidden, HttpServletRequest request) {
        return telling.tell(Failure.forbidden(words(forbidden)), request);
    }

    /** An identifier in the address that is none is an address that leads nowhere. */
    @ExceptionHandler
    Object on(MethodArgumentTypeMismatchException mismatch, HttpServletRequest request) {
        var inAddress = mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
        return telling.tell(inAddress ? Failure.NOT_FOUND : Failure.ofStatus(HttpStatus.BAD_REQUEST), request);
    }

    @ExceptionHandler
    Object on(HttpMessageNotReadableException unreadable, HttpServletRequest request) {
        return telling.tell(Failure.ofStatus(HttpStatus.BAD_REQUEST), request);
    }

    /** PostgreSQL keeps no character of number zero, wherever it was sent: a fault of what was sent, not of ours. */
    @ExceptionHandler
    Object on(DataIntegrityViolationException refused, HttpServletRequest request) {
        var unkeepable = NestedExceptionUtils.getMostSpecificCause(refused) instanceof SQLException cause
                && CHARACTER_NOT_IN_REPERTOIRE.equals(cause.getSQLState());
        return telling.tell(unkeepable ? Failure.UNKEEPABLE : Failure.bug(faults.note(refused)), request);
    }

    /** The security filters answer these, with a sign-in where one helps. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    Object onSecurity(RuntimeException security) {
        throw security;
    }

    @ExceptionHandler
    Object onOther(Exception other, HttpServletRequest request) {
        if (other instanceof ErrorResponse known && !known.getStatusCode().is5xxServerError()) {
            var status = Objects.requireNonNullElse(
                    HttpStatus.resolve(known.getStatusCode().value()), HttpStatus.BAD_REQUEST);
            return telling.tell(Failure.ofStatus(status), request);
        }
        return telling.tell(Failure.bug(faults.note(other)), request);
    }

    private static String words(RuntimeException told) {
        return Objects.requireNonNullElse(told.getMessage(), "");
    }
}
