package org.virtualschool.cohort.merging;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.web.NotFound;

/**
 * A link to a record that was given up in a merge leads to the record that stays, for whoever reaches that one: to others neither is there.
 */
@Component
class OldLinks implements HandlerExceptionResolver {

    private final Merging merging;
    private final Access access;

    OldLinks(Merging merging, Access access) {
        this.merging = merging;
        this.access = access;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!(failure instanceof NotFound) || !request.getMethod().equals("GET") || !Tenancy.isBound()) {
            return null;
        }
        var asked = asked(request);
        return asked.flatMap(OldLinks::child)
                .flatMap(merging::standing)
                .filter(child -> access.may(CohortAction.VIEW_CHILD, child))
                .map(child -> {
                    response.setStatus(HttpStatus.SEE_OTHER.value());
                    var address = request.getRequestURI().replace(asked.orElseThrow(), child.toString());
                    response.setHeader(HttpHeaders.LOCATION, address);
                    return new ModelAndView();
                })
                .orElse(null);
    }

    private static Optional<String> asked(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        && variables.get("child") instanceof String id
                ? Optional.of(id)
                : Optional.empty();
    }

    private static Optional<ChildId> child(String id) {
        try {
            return Optional.of(new ChildId(UUID.fromString(id)));
        } catch (IllegalArgumentException noIdentifier) {
            return Optional.empty();
        }
    }
}
