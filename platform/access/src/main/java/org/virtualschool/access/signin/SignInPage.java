package org.virtualschool.access.signin;

import org.virtualschool.web.Form;

/** The page that asks for the work e-mail address. */
record SignInPage(Form form) {

    @Override
    public String toString() {
        return "SignInPage[" + form + "]";
    }
}
