package org.virtualschool.cohort.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.virtualschool.cohort.Councils.Visitor;

/** What somebody sends, and the pages that somebody opens. */
@Component
class Clicks {

    private final MockMvcTester browser;

    Clicks(MockMvcTester browser) {
        this.browser = browser;
    }

    /** Sends a form. @param parameters names and values in turn */
    MvcTestResult send(Visitor visitor, String address, String... parameters) {
        var request = post(address).with(csrf()).with(visitor.browser());
        for (var i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return browser.perform(request);
    }

    /** The text of a page that opens. */
    String page(Visitor visitor, String address) {
        var answer = browser.perform(get(address).with(visitor.browser()));
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
