package org.virtualschool.cohort.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.virtualschool.cohort.Councils.Visitor;

/** What somebody sends, and the pages that somebody opens. */
@Component
class SenClicks {

    private final MockMvcTester browser;

    SenClicks(MockMvcTester browser) {
        this.browser = browser;
    }

    MvcTestResult send(Visitor visitor, String address, Map<String, String> fields) {
        var request = post(address).with(csrf()).with(visitor.browser());
        fields.forEach(request::param);
        return browser.perform(request);
    }

    /** The text of a page that opens. */
    String page(Visitor visitor, String address) {
        var answer = browser.perform(get(address).with(visitor.browser()));
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
