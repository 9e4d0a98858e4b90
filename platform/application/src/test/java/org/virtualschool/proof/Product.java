package org.virtualschool.proof;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.virtualschool.access.Roles;
import org.virtualschool.tenancy.Tenants;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The product as its own people and machines use it: whatever is sent here must succeed. */
class Product {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private final MockMvc mvc;
    private final Tenants tenants;

    Product(MockMvc mvc, Tenants tenants) {
        this.mvc = mvc;
        this.tenants = tenants;
    }

    String broker(String council) {
        return tenants.bySlug(council).orElseThrow().identityProvider();
    }

    /** Reads as the council's machine. */
    JsonNode read(String council, String address, Object... variables) {
        return JSON.readTree(perform(machine(council, get(address, variables))));
    }

    /** Sends JSON as the council's machine. */
    JsonNode tell(String council, Object body, String address, Object... variables) {
        return JSON.readTree(perform(machine(
                council,
                post(address, variables)
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("Idempotency-Key", UUID.randomUUID())
                        .content(JSON.writeValueAsString(body)))));
    }

    /** Uploads a list as the council's machine and gives back its identifier; it stands at its preview. */
    String upload(String council, String list) {
        return upload(council, list, "WHOLE_LIST");
    }

    /** Uploads what is only part of the roll. */
    String uploadChanges(String council, String list) {
        return upload(council, list, "CHANGES_ONLY");
    }

    private String upload(String council, String list, String kind) {
        var request = post("/api/v1/{a}/roll-imports?kind={k}", council, kind)
                .contentType("text/csv")
                .header("Idempotency-Key", UUID.randomUUID())
                .content(list.getBytes(StandardCharsets.UTF_8));
        return JSON.readTree(perform(machine(council, request))).required("id").asString();
    }

    /** Uploads a list as the council's head and gives back its identifier; it stands at its columns. */
    String give(String council, String list) {
        return partOf(giveFile(council, "/{a}/imports", list), 1);
    }

    /** Uploads staff to invite as the council's head and gives back the list's identifier; it stands at its preview. */
    String giveStaff(String council, String list) {
        return partOf(giveFile(council, "/{a}/people/import", list), 0);
    }

    private String giveFile(String council, String address, String list) {
        var file = new MockMultipartFile("list", "list.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8));
        return where(
                head(council, MockMvcRequestBuilders.multipart(address, council).file(file)));
    }

    /** Sends a form with a file as the council's head. */
    void share(String council, String address, Object[] variables, String content, String... fields) {
        var file =
                new MockMultipartFile("file", "file.pdf", "application/pdf", content.getBytes(StandardCharsets.UTF_8));
        var request = MockMvcRequestBuilders.multipart(address, variables).file(file);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        where(head(council, request));
    }

    /** Sends a form as the council's head, and gives back where it leads. */
    String submit(String council, String address, Object[] variables, String... fields) {
        return where(head(council, filled(post(address, variables), fields)));
    }

    /** Sends a form as the council's head that is answered by a page. */
    void ask(String council, String address, Object[] variables, String... fields) {
        perform(head(council, filled(post(address, variables), fields)));
    }

    /** Somebody without membership sends a form. */
    void ask(Caller caller, String address, String... fields) {
        answer(
                filled(post(address), fields)
                        .with(caller.signedIn(broker(caller.council())))
                        .with(csrf()),
                3);
    }

    /** Somebody of the council sends a form that is answered by a page. */
    void asks(Caller caller, String address, String... fields) {
        answer(
                filled(post(address, caller.council()), fields)
                        .with(caller.signedIn(broker(caller.council())))
                        .with(csrf()),
                2);
    }

    /** Somebody of the council sends a form that leads on. @return where to */
    String submits(Caller caller, String address, String... fields) {
        var request = filled(post(address, caller.council()), fields);
        return where(request.with(caller.signedIn(broker(caller.council()))).with(csrf()));
    }

    /** Where the forms of a page go that this person opens. */
    List<String> formsOn(Caller caller, String address) {
        var request =
                MockMvcRequestBuilders.get(address, caller.council()).with(caller.signedIn(broker(caller.council())));
        return Jsoup.parse(new String(perform(request), StandardCharsets.UTF_8))
                .select("main form")
                .eachAttr("action");
    }

    /** Where the forms of a page go with which a form of this person is answered. */
    List<String> formsAfter(Caller caller, String address, String... fields) {
        var request = filled(post(address, caller.council()), fields)
                .with(caller.signedIn(broker(caller.council())))
                .with(csrf());
        return Jsoup.parse(new String(perform(request), StandardCharsets.UTF_8))
                .select("main form")
                .eachAttr("action");
    }

    /** Where the forms of a page go that its head opens. */
    List<String> formsOn(String address, String council) {
        return page(address, council).select("main form").eachAttr("action");
    }

    /** Where the links of a page go that its head opens. */
    List<String> linksOn(String address, String council) {
        return page(address, council).select("main a").eachAttr("href");
    }

    /** What a hidden field holds on a page that the head opens. */
    String valueOn(String council, String address, Object[] variables, String field) {
        var page = perform(head(council, MockMvcRequestBuilders.get(address, variables)));
        return Jsoup.parse(new String(page, StandardCharsets.UTF_8))
                .select("main input[name=" + field + "]")
                .val();
    }

    private Document page(String address, String council) {
        return Jsoup.parse(new String(
                perform(head(council, MockMvcRequestBuilders.get(address, council))), StandardCharsets.UTF_8));
    }

    /** The identifier in an address, so many parts before its end. */
    static String partOf(String address, int beforeTheEnd) {
        var parts = address.split("/");
        return parts[parts.length - 1 - beforeTheEnd];
    }

    private static MockHttpServletRequestBuilder filled(MockHttpServletRequestBuilder request, String... fields) {
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request;
    }

    private MockHttpServletRequestBuilder machine(String council, MockHttpServletRequestBuilder request) {
        return request.with(new Caller(council, Roles.MACHINE_CLIENT).signedIn(broker(council)));
    }

    private <B extends org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder<B>> B head(
            String council, B request) {
        return request.with(new Caller(council, Roles.VIRTUAL_SCHOOL_HEAD).signedIn(broker(council)))
                .with(csrf());
    }

    private String where(org.springframework.test.web.servlet.RequestBuilder request) {
        return Objects.requireNonNull(answer(request, 3).getRedirectedUrl());
    }

    private byte[] perform(org.springframework.test.web.servlet.RequestBuilder request) {
        return answer(request, 2).getContentAsByteArray();
    }

    private MockHttpServletResponse answer(org.springframework.test.web.servlet.RequestBuilder request, int hundreds) {
        try {
            var answer = mvc.perform(request).andReturn();
            var response = answer.getResponse();
            if (response.getStatus() / 100 != hundreds) {
                throw new IllegalStateException(answer.getRequest().getRequestURI() + " answered "
                        + response.getStatus() + ": " + response.getContentAsString());
            }
            return response;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
