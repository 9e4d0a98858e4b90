package org.virtualschool.web.forms;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.virtualschool.web.ThreePartDate;

/** Lets a form's record say {@code LocalDate bornOn} where the page sends bornOn-day, bornOn-month and bornOn-year. */
@Component
class ThreePartDateFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Joined(request), response);
    }

    /** Reads the parameters only when somebody asks, so that a large upload is not read before it is wanted. */
    private static final class Joined extends HttpServletRequestWrapper {

        private @Nullable Map<String, String[]> parameters;

        Joined(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            if (parameters == null) {
                var all = new LinkedHashMap<>(super.getParameterMap());
                super.getParameterMap().keySet().stream()
                        .filter(name -> name.endsWith("-day"))
                        .map(name -> name.substring(0, name.length() - "-day".length()))
                        .filter(name -> super.getParameterMap().containsKey(name + "-month"))
                        .filter(name -> super.getParameterMap().containsKey(name + "-year"))
                        .forEach(name -> all.putIfAbsent(name, new String[] {joined(name)}));
                parameters = Collections.unmodifiableMap(all);
            }
            return parameters;
        }

        private String joined(String name) {
            return ThreePartDate.joined(sent(name + "-day"), sent(name + "-month"), sent(name + "-year"));
        }

        private String sent(String name) {
            return super.getParameter(name);
        }

        @Override
        public @Nullable String getParameter(String name) {
            var values = getParameterValues(name);
            return values == null ? null : values[0];
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return getParameterMap().get(name);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(getParameterMap().keySet());
        }
    }
}
