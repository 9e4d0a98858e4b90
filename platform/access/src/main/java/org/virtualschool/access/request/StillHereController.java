package org.virtualschool.access.request;

import jakarta.servlet.http.HttpSession;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.virtualschool.access.identity.Caller;

/** Somebody says that he is still there, and stays signed in for another while; nothing is shown. */
@Controller
class StillHereController {

    private final SignInAge age;

    StillHereController(SignInAge age) {
        this.age = age;
    }

    @GetMapping("/still-here")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stillHere(Authentication authentication, HttpSession session) {
        if (Caller.of(authentication).orElseThrow() instanceof Caller.Somebody me) {
            age.used(me, session);
        }
    }
}
