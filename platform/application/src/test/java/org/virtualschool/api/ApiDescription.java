package org.virtualschool.api;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What the description says besides what the routes give by themselves. */
@TestConfiguration(proxyBeanMethods = false)
class ApiDescription {

    private static final String PROBLEM = "org.virtualschool.web.failure.Problem";
    private static final List<String> ALWAYS = List.of("401", "403", "404");

    @Bean
    ApiWords apiWords() throws IOException {
        return ApiWords.read();
    }

    @Bean
    OpenAPI virtualSchoolApi(ApiWords words) {
        var machine = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description(words.parameter("machine"));
        return new OpenAPI()
                .info(new Info().title("Virtual School").version("v1").description(words.about()))
                .servers(List.of(new Server().url("/").description("The platform's own address")))
                .components(new Components().addSecuritySchemes("machine", machine))
                .addSecurityItem(new SecurityRequirement().addList("machine"));
    }

    /** An identifier in an address is one value, though its type is a record. */
    @Bean
    SmartInitializingSingleton identifiers(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
        return () -> routes.getHandlerMethods().values().stream()
                .flatMap(handler -> Arrays.stream(handler.getMethodParameters()))
                .filter(parameter -> parameter.hasParameterAnnotation(PathVariable.class))
                .map(MethodParameter::getParameterType)
                .forEach(type -> SpringDocUtils.getConfig().addSimpleTypesForParameterObject(type));
    }

    /** Which action the endpoint asks for, read from its own code. */
    @Bean
    GlobalOperationCustomizer actions() {
        return (operation, handler) -> {
            operation.addExtension("x-action", AskedActions.of(handler.getMethod()));
            return operation;
        };
    }

    @Bean
    GlobalOpenApiCustomizer wordsAndFailures(ApiWords words) {
        return api -> {
            addProblem(api);
            api.getPaths()
                    .forEach((path, item) -> item.readOperationsMap()
                            .forEach((method, operation) -> describe(words, path, method, operation)));
            new ApiSchemas(words).describe(api.getComponents().getSchemas());
        };
    }

    private static void addProblem(OpenAPI api) {
        try {
            ModelConverters.getInstance(true)
                    .readAll(Class.forName(PROBLEM))
                    .forEach((name, schema) -> api.getComponents().addSchemas(PROBLEM, schema));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void describe(ApiWords words, String path, PathItem.HttpMethod method, Operation operation) {
        var said = words.operation(method + " " + path);
        operation
                .operationId(said.text("id"))
                .tags(List.of(said.text("tag")))
                .summary(said.text("summary"))
                .description(said.text("says"));
        nameTheAuthority(operation);
        operation.getParameters().forEach(parameter -> describe(words, parameter));
        succeed(operation, said);
        List.of(ALWAYS, said.failures()).stream()
                .flatMap(List::stream)
                .sorted()
                .forEach(status -> operation.getResponses().addApiResponse(status, failure(words, status)));
        if (operation.getRequestBody() != null && said.orNone("sent") != null) {
            operation
                    .getRequestBody()
                    .getContent()
                    .values()
                    .forEach(content -> content.setExample(said.orNone("sent")));
        }
    }

    /** It stands in every address, whether the endpoint's code reads it or the edge alone. */
    private static void nameTheAuthority(Operation operation) {
        var named = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "authority".equals(parameter.getName()));
        if (!named) {
            operation.addParametersItem(new Parameter()
                    .name("authority")
                    .in("path")
                    .required(true)
                    .schema(new Schema<String>().types(Set.of("string"))));
        }
    }

    private static void describe(ApiWords words, Parameter parameter) {
        parameter.setDescription(words.parameter(parameter.getName()));
        if ("path".equals(parameter.getIn()) && !"authority".equals(parameter.getName())) {
            parameter.setSchema(new Schema<String>().types(Set.of("string")).format("uuid"));
        }
    }

    /** The answer when all is well, under its own status, with an example. */
    private static void succeed(Operation operation, ApiWords.Said said) {
        var responses = operation.getResponses();
        var success = Objects.requireNonNull(responses.values().iterator().next());
        responses.clear();
        success.description(said.text("answers"));
        if (success.getContent() != null) {
            success.getContent().values().forEach(content -> content.setExample(said.orNone("answer")));
        }
        responses.addApiResponse(said.text("status"), success);
    }

    private static ApiResponse failure(ApiWords words, String status) {
        var problem = new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM));
        return new ApiResponse()
                .description(words.failure(status))
                .content(new Content().addMediaType("application/problem+json", problem));
    }
}
