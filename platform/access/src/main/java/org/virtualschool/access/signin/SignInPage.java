package org.virtualschool.access.signin;

import org.springframework.security.web.csrf.CsrfToken;

/** The page that asks for the work e-mail address. */
record SignInPage(CsrfToken csrf, String email, Problem problem) {

    enum Problem {
        NONE,
        NO_ADDRESS,
        UNKNOWN_DOMAIN
    }

    static final String HEADING = "Sign in";

    String title() {
        return problem == Problem.NONE ? HEADING : "Error: " + HEADING;
    }

    String error() {
        return switch (problem) {
            case NONE -> "";
            case NO_ADDRESS -> "Enter your work email address, like name@council.gov.uk";
            case UNKNOWN_DOMAIN ->
                "We do not know this email domain. Check the address, or ask your virtual school which one to use";
        };
    }

    @Override
    public String toString() {
        return "SignInPage[" + problem + "]";
    }
}
