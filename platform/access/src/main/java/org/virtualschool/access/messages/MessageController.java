package org.virtualschool.access.messages;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.access.AccessAction;
import org.virtualschool.post.MessageKind;
import org.virtualschool.post.Wording;
import org.virtualschool.post.Wordings;
import org.virtualschool.web.Form;
import org.virtualschool.web.NotFound;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/** What messages say in the council's name. The subject is nobody's to change: whoever glances at a screen sees it. */
@Controller
class MessageController {

    private static final AccessAction ACTION = AccessAction.WORD_MESSAGES;
    private static final String TEXT = "text";

    private final Access access;
    private final Wordings wordings;

    MessageController(Access access, Wordings wordings) {
        this.access = access;
        this.wordings = wordings;
    }

    @GetMapping("/{authority}/messages")
    Page list(@PathVariable String authority) {
        access.require(ACTION);
        var rows = wordings.kinds().stream()
                .map(kind -> new MessagesPage.Row(kind, wordings.ownTextOf(kind).isPresent()))
                .toList();
        return Page.of("access/messages/list", new MessagesPage(authority, rows));
    }

    @GetMapping("/{authority}/messages/{message}")
    Page message(@PathVariable String authority, @PathVariable String message) {
        access.require(ACTION);
        var kind = find(message);
        var text = wordings.ownTextOf(kind)
                .orElseGet(() -> wordings.nationalOf(kind).text());
        return shown(authority, kind, Form.filledWith(Map.of(TEXT, text)), Optional.empty());
    }

    /** Saves the text or, where it is only to be looked at, shows what it would say. */
    @PostMapping("/{authority}/messages/{message}")
    ModelAndView change(
            @PathVariable String authority,
            @PathVariable String message,
            @Valid @ModelAttribute("form") MessageForm typed,
            BindingResult sent) {
        access.require(ACTION);
        var kind = find(message);
        var form = judged(kind, typed, sent);
        if (form.hasErrors()) {
            return shown(authority, kind, form, Optional.empty()).withErrors();
        }
        if (typed.isOnlyShown()) {
            return shown(authority, kind, form, Optional.of(wordings.preview(kind, typed.words())));
        }
        wordings.change(kind, typed.words());
        return Redirect.to(Urls.below(authority, "messages"))
                .saying("The message says it in your words", "From the next one that goes out.");
    }

    @PostMapping("/{authority}/messages/{message}/national")
    Redirect backToNational(@PathVariable String authority, @PathVariable String message) {
        access.require(ACTION);
        wordings.backToNational(find(message));
        return Redirect.to(Urls.below(authority, "messages")).saying("The message has the national wording again");
    }

    private Form judged(MessageKind kind, MessageForm typed, BindingResult sent) {
        var form = Form.of(sent);
        var wording = new Wording(wordings.nationalOf(kind).subject(), typed.words());
        for (var problem : WordingProblems.against(wording, kind)) {
            form = form.withError(TEXT, problem);
        }
        return form;
    }

    private MessageKind find(String key) {
        return wordings.byKey(key)
                .orElseThrow(() -> new NotFound("message-not-found", "There is no such message here"));
    }

    private Page shown(String authority, MessageKind kind, Form form, Optional<String> preview) {
        var page = new MessagePage(authority, kind, wordings.nationalOf(kind), wordings.ownTextOf(kind), preview, form);
        return Page.of("access/messages/one", page);
    }
}
