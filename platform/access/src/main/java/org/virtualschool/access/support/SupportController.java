package org.virtualschool.access.support;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.access.AccessAction;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;
import org.virtualschool.web.Viewer;

/** The council's own page about support access. */
@Controller
class SupportController {

    private static final int LONGEST_REASON = 500;

    /** Casework's; access may not know it otherwise. Only shows or leaves out a link. */
    private static final String SEARCH_AUDIT = "casework.search-audit";

    private final Access access;
    private final SupportReading reading;
    private final SettlingSupport settling;
    private final Viewer viewer;

    SupportController(Access access, SupportReading reading, SettlingSupport settling, Viewer viewer) {
        this.access = access;
        this.reading = reading;
        this.settling = settling;
        this.viewer = viewer;
    }

    @GetMapping("/{authority}/support")
    Page show(@PathVariable String authority) {
        access.require(AccessAction.VIEW_SUPPORT);
        return shown(authority, Form.empty());
    }

    @PostMapping("/{authority}/support/{support}/approve")
    ModelAndView approve(
            @PathVariable String authority,
            @PathVariable SupportAccessId support,
            @RequestParam(defaultValue = "") String hours) {
        access.require(AccessAction.SETTLE_SUPPORT);
        var chosen = SettlingSupport.HOURS.stream()
                .filter(one -> hours.equals(one.toString()))
                .findFirst();
        if (chosen.isEmpty()) {
            return shown(authority, Form.empty().withError("hours", "Choose for how long"))
                    .withErrors();
        }
        settling.grant(access.me(), support, chosen.get());
        return back(authority)
                .saying("Support access is granted", "What is opened stands below. You can end it at any moment.");
    }

    @PostMapping("/{authority}/support/{support}/refuse")
    ModelAndView refuse(
            @PathVariable String authority,
            @PathVariable SupportAccessId support,
            @RequestParam(defaultValue = "") String because) {
        access.require(AccessAction.SETTLE_SUPPORT);
        var reason = because.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            var form = Form.filledWith(Map.of("because", because))
                    .withError("because", "Say why, in at most 500 characters: the operator reads it");
            return shown(authority, form).withErrors();
        }
        settling.refuse(access.me(), support, reason);
        return back(authority).saying("You have refused. Nobody of the operator’s sees anything");
    }

    @PostMapping("/{authority}/support/{support}/end")
    Redirect end(@PathVariable String authority, @PathVariable SupportAccessId support) {
        access.require(AccessAction.SETTLE_SUPPORT);
        settling.end(access.me(), support);
        return back(authority).saying("Support access has ended", "The operator’s next click finds nothing here.");
    }

    private Page shown(String authority, Form form) {
        var maySettle = access.may(AccessAction.SETTLE_SUPPORT);
        return Page.of(
                "access/support/support",
                new SupportPage(authority, reading.entries(), maySettle, viewer.may(SEARCH_AUDIT), form));
    }

    private static Redirect back(String authority) {
        return Redirect.to(Urls.below(authority, SupportConfiguration.PAGE));
    }
}
