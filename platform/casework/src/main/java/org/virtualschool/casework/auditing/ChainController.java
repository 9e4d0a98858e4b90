package org.virtualschool.casework.auditing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.AuditChain;
import org.virtualschool.audit.ChainHead;
import org.virtualschool.casework.CaseworkAction;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;

@Controller
class ChainController {

    private static final CaseworkAction ACTION = CaseworkAction.CHECK_AUDIT;
    private static final int NEWEST = 31;

    private final Access access;
    private final Audit audit;
    private final AuditChain chain;
    private final MailingHeads mailing;

    ChainController(Access access, Audit audit, AuditChain chain, MailingHeads mailing) {
        this.access = access;
        this.audit = audit;
        this.chain = chain;
        this.mailing = mailing;
    }

    @GetMapping("/{authority}/audit/chain")
    Page heads(@PathVariable String authority) {
        access.require(ACTION);
        return shown(authority, Form.empty(), Optional.empty());
    }

    /** Follows the chain. It posts, because it works long and what is pasted is no filter. */
    @PostMapping("/{authority}/audit/chain")
    Page check(@PathVariable String authority, @RequestParam(name = "kept", defaultValue = "") String typed) {
        access.require(ACTION);
        var form = Form.filledWith(Map.of("kept", typed));
        try {
            var kept = Optional.of(typed).filter(text -> !text.isBlank()).map(ChainHead::of);
            var verdict = VerdictWords.of(chain.verify(kept), kept);
            return shown(authority, form, Optional.of(verdict));
        } catch (IllegalArgumentException unreadable) {
            var wrong = form.withError("kept", "Paste the whole number as it was handed out, such as 118-3f9a…");
            return shown(authority, wrong, Optional.empty()).withErrors();
        }
    }

    private Page shown(String authority, Form form, Optional<VerdictWords> verdict) {
        audit.viewed(ACTION.key(), List.of());
        var mailed = new ChainPage.Mailed(mailing.mailbox(), mailing.outcomes(NEWEST));
        return Page.of("casework/auditing/chain", new ChainPage(authority, form, chain.heads(NEWEST), mailed, verdict));
    }
}
