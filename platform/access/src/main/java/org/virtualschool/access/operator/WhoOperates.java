package org.virtualschool.access.operator;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.virtualschool.access.identity.Caller;
import org.virtualschool.access.identity.Operators;
import org.virtualschool.access.identity.Operators.Operator;

/** The operator behind a request. Nobody else comes as far as a controller of the operator's; whoever did would be refused here again. */
@Component
class WhoOperates {

    private final Operators operators;

    WhoOperates(Operators operators) {
        this.operators = operators;
    }

    Operator current(Authentication authentication) {
        return Caller.of(authentication)
                .flatMap(operators::of)
                .orElseThrow(() -> new IllegalStateException("Only an operator comes here"));
    }
}
