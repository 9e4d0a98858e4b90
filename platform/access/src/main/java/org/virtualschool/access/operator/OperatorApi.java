package org.virtualschool.access.operator;

import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.virtualschool.web.Refused;

/**
 * What the console does, for the operator's command line ({@code infra/operator}), in lines that are read by people. Every deed may be
 * repeated: it has no second effect.
 */
@RestController
class OperatorApi {

    private static final String YAML = "application/yaml";
    private static final String TEXT = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8";

    private final CouncilReading reading;
    private final BringingOn bringing;
    private final Checking checking;
    private final WhoOperates operators;

    OperatorApi(CouncilReading reading, BringingOn bringing, Checking checking, WhoOperates operators) {
        this.reading = reading;
        this.bringing = bringing;
        this.checking = checking;
        this.operators = operators;
    }

    @GetMapping(path = "/api/v1/operator/councils", produces = TEXT)
    String councils() {
        return reading.all().rows().stream()
                .map(row -> "%-30s %-12s %5d people %3d administrators  %s"
                        .formatted(
                                row.slug(),
                                row.stands(),
                                row.use().people(),
                                row.use().administrators(),
                                row.needs())
                        .strip())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @PostMapping(path = "/api/v1/operator/checks", consumes = YAML, produces = TEXT)
    ResponseEntity<String> check(@RequestBody String manifest) {
        return answer(Report.of(checking.check(manifest)));
    }

    @PutMapping(path = "/api/v1/operator/manifests", consumes = YAML, produces = TEXT)
    ResponseEntity<String> apply(@RequestBody String manifest, Authentication authentication) {
        return answer(bringing.apply(operators.current(authentication), manifest));
    }

    /** @param because the reason, as plain text */
    @PutMapping(
            path = "/api/v1/operator/councils/{slug}/suspension",
            consumes = MediaType.TEXT_PLAIN_VALUE,
            produces = TEXT)
    String suspend(@PathVariable String slug, @RequestBody String because) {
        if (because.isBlank()) {
            throw new Refused("reason-missing", "Say why the council is suspended");
        }
        bringing.suspend(reading.tenant(slug), because.strip());
        return slug + ": suspended\n";
    }

    @DeleteMapping(path = "/api/v1/operator/councils/{slug}/suspension", produces = TEXT)
    String resume(@PathVariable String slug) {
        bringing.resume(reading.tenant(slug));
        return slug + ": resumed\n";
    }

    private static ResponseEntity<String> answer(Report report) {
        var status = switch (report.outcome()) {
            case Report.REFUSED -> HttpStatus.UNPROCESSABLE_CONTENT;
            case Report.STOPPED -> HttpStatus.BAD_GATEWAY;
            case Report.WAITS -> HttpStatus.ACCEPTED;
            default -> HttpStatus.OK;
        };
        return ResponseEntity.status(status).body(report.text());
    }
}
