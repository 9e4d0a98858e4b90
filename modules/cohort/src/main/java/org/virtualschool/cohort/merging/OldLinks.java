package org.virtualschool.cohort.merging;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.virtualschool.access.Access;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.tenancy.Tenancy;

/**
 * A link to a record that was given up in a merge leads to the record that stays, for whoever reaches that one: to others neither is there.
 */
@Component
class OldLinks implements HandlerInterceptor {

    private final Merging merging;
    private final Access access;

    OldLinks(Merging merging, Access access) {
        this.merging = merging;
        this.access = access;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!request.getMethod().equals("GET") || !Tenancy.isBound()) {
            return true;
        }
        var asked = asked(request);
        var stays = asked.flatMap(OldLinks::child)
                .flatMap(merging::standing)
                .filter(child -> access.may(CohortAction.VIEW_CHILD, child));
        stays.ifPresent(child -> {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            var address = request.getRequestURI().replace(asked.orElseThrow(), child.toString());
            response.setHeader(HttpHeaders.LOCATION, address);
        });
        return stays.isEmpty();
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
