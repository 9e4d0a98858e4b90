package org.virtualschool.web.failure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A failure as it is told.
 *
 * @param problem its kind for machines, the end of {@code /problems/…}
 * @param reference what somebody quotes when asking for help; only for our own faults
 */
record Failure(
        HttpStatus status,
        String problem,
        String heading,
        List<String> words,
        @Nullable String reference) {

    /** Missing, another authority's, unreadable: all one and the same. */
    static final Failure NOT_FOUND = new Failure(
            HttpStatus.NOT_FOUND,
            "not-found",
            "Page not found",
            List.of(
                    "If you typed the address, check that it is correct.",
                    "If you followed a link, what it leads to may have moved, or it may not be yours to see."),
            null);

    static final Failure UNKEEPABLE = new Failure(
            HttpStatus.BAD_REQUEST,
            "unkeepable-character",
            "What was sent holds a character that cannot be kept",
            List.of("It is invisible and often comes with copied text. Go back, type it by hand and try again."),
            null);

    static Failure conflict(String problem, String words) {
        return new Failure(HttpStatus.CONFLICT, problem, "This has changed since you opened it", List.of(words), null);
    }

    static Failure refused(String problem, String words) {
        return new Failure(HttpStatus.UNPROCESSABLE_CONTENT, problem, "This cannot be done", List.of(words), null);
    }

    static Failure forbidden(String words) {
        return new Failure(
                HttpStatus.FORBIDDEN,
                "forbidden",
                "You do not have permission to do this",
                List.of(words, "If your work needs it, ask whoever gives out access in your virtual school."),
                null);
    }

    static Failure ofStatus(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> NOT_FOUND;
            case FORBIDDEN ->
                forbidden("This page or form is not for you, or it was open for too long. Open the page again.");
            case UNAUTHORIZED -> told(status, "unauthorized", "You are not signed in", "Sign in and try again.");
            case METHOD_NOT_ALLOWED ->
                told(
                        status,
                        "method-not-allowed",
                        "This cannot be done here",
                        "Go back and use the links and buttons of the page.");
            case UNSUPPORTED_MEDIA_TYPE ->
                told(
                        status,
                        "unsupported-media-type",
                        "This kind of content is not read here",
                        "Send it in another format.");
            case NOT_ACCEPTABLE ->
                told(status, "not-acceptable", "This cannot be shown in that format", "Ask for another format.");
            case CONTENT_TOO_LARGE ->
                told(
                        status,
                        "too-large",
                        "The file is too large",
                        "Choose a smaller file, or split it, and try again.");
            default -> ofFamily(status);
        };
    }

    /** A fault of ours: nothing is told but the reference under which it was logged. */
    static Failure bug(String reference) {
        return new Failure(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "internal-error",
                "Sorry, there is a problem with the service",
                List.of("Try again later. What you did last may not have been saved."),
                reference);
    }

    private static Failure ofFamily(HttpStatus status) {
        return status.is5xxServerError()
                ? told(status, "unavailable", "Sorry, there is a problem with the service", "Try again later.")
                : told(
                        status,
                        "bad-request",
                        "What was sent could not be read",
                        "Go back, check what you entered and try again.");
    }

    private static Failure told(HttpStatus status, String problem, String heading, String words) {
        return new Failure(status, problem, heading, List.of(words), null);
    }
}
