package org.virtualschool.placement;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.virtualschool.audit.ChildId;
import org.virtualschool.placement.TestSurroundingsOfPlacement.ChildrenOnPaper;

/** What somebody does in a browser: opens a page, sends a form, follows where it leads. */
@TestComponent
public class Visits {

    private final MockMvcTester mvc;

    public Visits(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    /** The answer, whatever it is. */
    public MvcTestResult ask(RequestPostProcessor who, String address) {
        return mvc.perform(get(address).with(who));
    }

    /** The page, which must be there. */
    public Document page(RequestPostProcessor who, String address) throws Exception {
        var answer = ask(who, address);
        assertThat(answer).hasStatusOk();
        return parsed(answer);
    }

    /** @param fields each as {@code name=value} */
    public MvcTestResult submit(RequestPostProcessor who, String address, String... fields) {
        var request = post(address).with(who).with(csrf());
        for (var field : fields) {
            var cut = field.indexOf('=');
            request.param(field.substring(0, cut), field.substring(cut + 1));
        }
        return mvc.perform(request);
    }

    /** Fills in the page of choices, which must be taken; gives back the address of the answers to check. */
    public String choose(RequestPostProcessor who, ChildId child, String... fields) {
        return redirect(submit(who, "/calderdale/children/" + child + "/notices/new", fields));
    }

    /** Sends what is to be checked there; gives back the address of the notice. */
    public String send(RequestPostProcessor who, String check) throws Exception {
        var page = page(who, check);
        return redirect(submit(
                who,
                page.select("form[action$=send]").attr("action"),
                "mark=" + page.select("input[name=mark]").val()));
    }

    /** A notice to Hillingdon, from the choices to sending. */
    public String tellHillingdon(RequestPostProcessor who, ChildId child) throws Exception {
        return send(who, choose(who, child, "recipient=312", "schoolPlan=STAYS", "sen=NONE"));
    }

    /** Gives back the address of the notice in Hillingdon's inbox. */
    public String awaitArrival(RequestPostProcessor who, ChildId child) {
        return await().atMost(10, SECONDS).until(() -> inHillingdonsInbox(who, child), address -> !address.isEmpty());
    }

    /** Where the notice about the child lies in Hillingdon's inbox; empty if it does not. */
    public String inHillingdonsInbox(RequestPostProcessor who, ChildId child) throws Exception {
        return page(who, "/hillingdon/inbox?show=all")
                .select("tbody a:contains(" + ChildrenOnPaper.mark(child) + ")")
                .attr("href");
    }

    /** Gives back the address of the child's entry in Hillingdon's register of children placed there. */
    public String awaitEntry(RequestPostProcessor who, ChildId child) {
        return await().atMost(10, SECONDS)
                .until(() -> onHillingdonsRegister(who, child), address -> !address.isEmpty());
    }

    /** Where the child's entry in Hillingdon's register of children placed there is; empty if there is none. */
    public String onHillingdonsRegister(RequestPostProcessor who, ChildId child) throws Exception {
        return page(who, "/hillingdon/placed-here?size=100")
                .select("tbody a:contains(" + ChildrenOnPaper.mark(child) + ")")
                .attr("href");
    }

    public static String redirect(MvcTestResult answer) {
        assertThat(answer).hasStatus(303);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    public static Document parsed(MvcTestResult answer) throws Exception {
        return Jsoup.parse(body(answer));
    }

    public static String body(MvcTestResult answer) throws Exception {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
