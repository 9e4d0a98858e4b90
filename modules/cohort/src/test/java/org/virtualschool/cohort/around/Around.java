package org.virtualschool.cohort.around;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.virtualschool.cohort.Councils.Visitor;

/** What somebody sends, and the pages that somebody opens. */
@Component
public class Around {

    private final MockMvcTester browser;

    Around(MockMvcTester browser) {
        this.browser = browser;
    }

    /** Sends a form. @param parameters names and values in turn */
    public MvcTestResult send(Visitor visitor, String address, String... parameters) {
        var request = post(address).with(csrf()).with(visitor.browser());
        for (var i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return browser.perform(request);
    }

    public MvcTestResult open(Visitor visitor, String address) {
        return browser.perform(get(address).with(visitor.browser()));
    }

    /** The text of a page that opens. */
    public String page(Visitor visitor, String address) {
        var answer = open(visitor, address);
        assertThat(answer).hasStatusOk();
        return text(answer);
    }

    /** What is said about the role in the table of the page, row by row. */
    public List<String> rows(Visitor visitor, String address, String role) {
        return Jsoup.parse(page(visitor, address))
                .select("tr:has(th:containsOwn(" + role + "))")
                .eachText();
    }

    /** All that a page says, without the proof against forgery: random letters, among them now and then any two that a page should not say. */
    public static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
