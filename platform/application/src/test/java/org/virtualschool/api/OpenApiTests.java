package org.virtualschool.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yaml.snakeyaml.Yaml;

/**
 * The description of the API that is kept under {@code platform/docs/api} says what the application does. To renew it:
 * {@code mvn -pl platform/application -am test -Dtest=OpenApiTests -Dsurefire.failIfNoSpecifiedTests=false -Dapi.renew=true}.
 */
@SpringBootTest(
        properties = {
            "springdoc.api-docs.enabled=true",
            "springdoc.paths-to-match=/api/**",
            // The operator's command line has its own page: infra/operator. Councils' systems have no business there.
            "springdoc.paths-to-exclude=/api/v1/operator/**",
            "springdoc.api-docs.version=openapi_3_1",
            "springdoc.use-fqn=true",
            "springdoc.override-with-generic-response=false",
            "springdoc.default-flat-param-object=true",
            "springdoc.default-produces-media-type=application/json",
            "springdoc.writer-with-order-by-keys=true",
            "virtual-school.identity.issuer=https://id.example/realms/virtual-school"
        })
@Import(ApiDescription.class)
class OpenApiTests {

    private static final Path KEPT =
            Path.of(System.getProperty("virtualschool.root"), "platform", "docs", "api", "openapi.yaml");
    private static final Pattern TYPE = Pattern.compile("org\\.virtualschool\\.[\\w.$]+");

    @Autowired
    private OpenApiWebMvcResource description;

    @Autowired
    private ApiWords words;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    @BeforeEach
    void renewIfAsked() throws IOException {
        if (Boolean.getBoolean("api.renew")) {
            Files.createDirectories(KEPT.getParent());
            Files.writeString(KEPT, made());
        }
    }

    @Test
    void isKeptAsTheApplicationIs() throws IOException {
        assertThat(Files.exists(KEPT) ? Files.readString(KEPT) : "")
                .as(
                        "platform/docs/api/openapi.yaml is out of date; renew it with -Dapi.renew=true (CONTRIBUTING.md) and read what changed")
                .isEqualTo(made());
    }

    @Test
    void describesEveryRouteAndNoneBesides() throws IOException {
        assertThat(described()).isEqualTo(running());
    }

    @Test
    void saysForEveryOperationWhatItAsksForAndHowItFails() throws IOException {
        for (var operation : operations().entrySet()) {
            assertThat(operation.getValue().keySet())
                    .as(operation.getKey())
                    .contains("operationId", "summary", "description", "x-action", "responses");
            assertThat(map(operation.getValue().get("responses")).keySet())
                    .as(operation.getKey())
                    .contains("401", "403", "404");
        }
    }

    @Test
    void showsAnExampleOfEveryRequestAndAnswer() throws IOException {
        for (var operation : operations().entrySet()) {
            var responses = map(operation.getValue().get("responses"));
            var success = responses.keySet().stream()
                    .filter(status -> status.startsWith("2"))
                    .findFirst()
                    .orElseThrow();
            assertThat(map(map(map(responses.get(success)).get("content")).get("application/json")))
                    .as(operation.getKey())
                    .containsKey("example");
            if (operation.getValue().get("requestBody") instanceof Map<?, ?> body
                    && map(body.get("content")).get("application/json") instanceof Map<?, ?> sent) {
                assertThat(sent.containsKey("example")).as(operation.getKey()).isTrue();
            }
        }
    }

    @Test
    void namesNoHost() throws IOException {
        assertThat(Files.readString(KEPT)).doesNotContain("http://", "https://", "localhost");
    }

    private String made() throws IOException {
        try {
            var request = new MockHttpServletRequest("GET", "/v3/api-docs.yaml");
            var yaml = new String(
                    description.openapiYaml(request, "/v3/api-docs.yaml", Locale.UK), StandardCharsets.UTF_8);
            var types = TYPE.matcher(yaml)
                    .results()
                    .map(found -> found.group())
                    .distinct()
                    .toList();
            return new ApiSchemas(words).named(yaml, types);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IOException(e);
        }
    }

    private Set<String> running() {
        return routes.getHandlerMethods().keySet().stream()
                .flatMap(route -> route.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/api/") && !pattern.startsWith("/api/v1/operator/"))
                        .flatMap(pattern -> route.getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + pattern)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> described() throws IOException {
        return new TreeSet<>(operations().keySet());
    }

    private static Map<String, Map<String, Object>> operations() throws IOException {
        Map<String, Object> kept = new Yaml().load(Files.readString(KEPT));
        return map(kept.get("paths")).entrySet().stream()
                .flatMap(path -> map(path.getValue()).entrySet().stream()
                        .filter(each ->
                                List.of("get", "post", "put", "delete", "patch").contains(each.getKey()))
                        .map(each -> Map.entry(
                                each.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), map(each.getValue()))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }
}
