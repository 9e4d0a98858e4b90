package org.virtualschool.access.signin;

/** Asks to sign in again. @param next where it goes on to @param over whether the sign-in is over, or only too old for what was wanted */
record AgainPage(String next, boolean over) {

    String why() {
        return over
                ? "You did not use this service for a while, or have been signed in for as long as this authority allows."
                : "What you want to see or change needs somebody who signed in within the last 10 minutes.";
    }
}
