package org.virtualschool.proof;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Asks for anything as anybody, with headers that name another council. */
class Browser {

    private final MockMvc mvc;
    private final Product product;

    Browser(MockMvc mvc, Product product) {
        this.mvc = mvc;
        this.product = product;
    }

    MockHttpServletResponse send(Route route, Caller caller, Map<String, String> path, Body body) {
        var address = URI.create(route.address(path));
        return switch (body) {
            case Body.Fields fields -> perform(fill(request(route.method(), address), fields.fields()), route, caller);
            case Body.File file ->
                perform(
                        fill(
                                multipart(route.method(), address)
                                        .file(new MockMultipartFile(
                                                "list",
                                                "list.csv",
                                                "text/csv",
                                                file.content().getBytes(StandardCharsets.UTF_8)))
                                        .file(new MockMultipartFile(
                                                "file",
                                                "file.pdf",
                                                "application/pdf",
                                                file.content().getBytes(StandardCharsets.UTF_8))),
                                file.fields()),
                        route,
                        caller);
            case Body.Json json ->
                perform(
                        request(route.method(), address)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(Product.JSON.writeValueAsBytes(json.members())),
                        route,
                        caller);
            case Body.Csv csv ->
                perform(
                        fill(request(route.method(), address).contentType("text/csv"), csv.parameters())
                                .content(csv.content().getBytes(StandardCharsets.UTF_8)),
                        route,
                        caller);
        };
    }

    private static <B extends AbstractMockHttpServletRequestBuilder<B>> B fill(B request, Map<String, String> fields) {
        fields.forEach((name, value) -> request.param(name, value));
        return request;
    }

    private MockHttpServletResponse perform(
            AbstractMockHttpServletRequestBuilder<?> request, Route route, Caller caller) {
        request.with(caller.signedIn(product.broker(caller.council())));
        if (!route.isApi()) {
            request.with(csrf());
        }
        request.header("Idempotency-Key", UUID.randomUUID())
                .header("X-Tenant", "south")
                .header("X-Forwarded-Prefix", "/south");
        try {
            return mvc.perform(request).andReturn().getResponse();
        } catch (Exception e) {
            throw new IllegalStateException(route + " as " + caller, e);
        }
    }
}
