package org.virtualschool.cohort.liaison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.spi.DutySource;
import org.virtualschool.cohort.Councils;
import org.virtualschool.cohort.Councils.Visitor;

/** What somebody sends and opens about a child, and the work that follows from it. */
@Component
class LiaisonClicks {

    private final MockMvcTester browser;
    private final Councils councils;
    private final ObjectProvider<DutySource> duties;

    LiaisonClicks(MockMvcTester browser, Councils councils, ObjectProvider<DutySource> duties) {
        this.browser = browser;
        this.councils = councils;
        this.duties = duties;
    }

    MvcTestResult send(Visitor visitor, String address, Map<String, String> fields) {
        var request = post(address).with(csrf()).with(visitor.browser());
        fields.forEach(request::param);
        return browser.perform(request);
    }

    /** A form with a file. */
    MvcTestResult sendFile(Visitor visitor, String address, Map<String, String> fields, byte[] content) {
        var file = new MockMultipartFile("file", "Uma’s plan.pdf", "application/pdf", content);
        var request = multipart(address).file(file).with(csrf()).with(visitor.browser());
        fields.forEach(request::param);
        return browser.perform(request);
    }

    MvcTestResult open(Visitor visitor, String address) {
        return browser.perform(get(address).with(visitor.browser()));
    }

    /** The text of a page that opens. */
    String page(Visitor visitor, String address) {
        var answer = open(visitor, address);
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** The first address on the page that matches; the group of the pattern. */
    String on(Visitor visitor, String page, String pattern) {
        var found = Pattern.compile(pattern).matcher(page(visitor, page));
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    /** Work of the kind about the child in Calderdale. */
    List<Work> work(String kind, ChildId child) {
        return councils.in(
                councils.calderdale(),
                () -> duties.stream()
                        .filter(duty -> duty.key().equals(kind))
                        .flatMap(duty -> duty.due().stream())
                        .filter(work -> work.child().equals(java.util.Optional.of(child)))
                        .toList());
    }

    static Map<String, String> fields(Object... namesAndValues) {
        var fields = new LinkedHashMap<String, String>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] instanceof LocalDate day) {
                fields.put(namesAndValues[i] + "-day", String.valueOf(day.getDayOfMonth()));
                fields.put(namesAndValues[i] + "-month", String.valueOf(day.getMonthValue()));
                fields.put(namesAndValues[i] + "-year", String.valueOf(day.getYear()));
            } else {
                fields.put(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
            }
        }
        return fields;
    }
}
