package org.virtualschool.casework.auditing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.AuditChain;
import org.virtualschool.audit.AuditChain.Handed;
import org.virtualschool.casework.CaseworkAction;

/** The daily heads for the council's own systems, which keep them where nobody of the platform's can change them. */
@RestController
class HeadsApi {

    /** A system that did not ask for a year still finds what it missed. */
    private static final int NEWEST = 400;

    private final Access access;
    private final Audit audit;
    private final AuditChain chain;

    HeadsApi(Access access, Audit audit, AuditChain chain) {
        this.access = access;
        this.audit = audit;
        this.chain = chain;
    }

    /** Heads of the audit, newest first. */
    record AuditHeads(List<AuditHead> heads) {}

    /** One day's head. @param head number and hash of the day's last seal @param whole whether the audit was found unchanged up to it */
    record AuditHead(LocalDate day, String head, boolean whole, Instant handedAt) {

        static AuditHead of(Handed handed) {
            return new AuditHead(handed.day(), handed.head().toString(), handed.whole(), handed.at());
        }
    }

    @GetMapping("/api/v1/{authority}/audit/heads")
    AuditHeads heads() {
        access.require(CaseworkAction.READ_AUDIT_HEADS);
        audit.viewed(CaseworkAction.READ_AUDIT_HEADS.key(), List.of());
        return new AuditHeads(chain.heads(NEWEST).stream().map(AuditHead::of).toList());
    }
}
