package org.virtualschool.access;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** What web does in the deployable: renders templates and tells failures. Access cannot depend on it. */
@TestConfiguration
public class PagesAndFailures {

    @Bean
    Templates templates() {
        return new Templates();
    }

    /** Comes before Spring's own resolvers. */
    static class Templates implements ViewResolver, Ordered {

        private final TemplateEngine engine =
                TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.virtualschool");

        @Override
        public @Nullable View resolveViewName(String name, Locale locale) {
            return name.startsWith("redirect:")
                    ? null
                    : (model, request, response) -> {
                        var output = new StringOutput();
                        engine.render(name + ".jte", new HashMap<>(model), output);
                        response.setContentType("text/html;charset=UTF-8");
                        response.getWriter().write(output.toString());
                    };
        }

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }
    }

    @ControllerAdvice
    public static class Failures {

        @ExceptionHandler
        ResponseEntity<ProblemDetail> on(NotFound failure) {
            return told(HttpStatus.NOT_FOUND, failure.problem());
        }

        @ExceptionHandler
        ResponseEntity<ProblemDetail> on(Forbidden failure) {
            return told(HttpStatus.FORBIDDEN, "forbidden");
        }

        @ExceptionHandler
        ResponseEntity<ProblemDetail> on(IllegalStateException failure) {
            return told(HttpStatus.INTERNAL_SERVER_ERROR, String.valueOf(failure.getMessage()));
        }

        private static ResponseEntity<ProblemDetail> told(HttpStatus status, String words) {
            return ResponseEntity.of(ProblemDetail.forStatusAndDetail(status, words))
                    .build();
        }
    }
}
