package org.virtualschool.placement.inbox;

import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.web.Paging;

/** Withdrawn notices for machines: whatever a machine has copied of them has to go there too. */
@RestController
class WithdrawnApi {

    private final Access access;
    private final WithdrawnQueries withdrawn;
    private final Audit audit;

    WithdrawnApi(Access access, WithdrawnQueries withdrawn, Audit audit) {
        this.access = access;
        this.withdrawn = withdrawn;
        this.audit = audit;
    }

    /** One withdrawn notice, by the identifier that it had in the inbox. */
    record WithdrawnAnswer(String id, String senderAuthority, Instant deliveredAt, Instant withdrawnAt) {

        static WithdrawnAnswer of(WithdrawnQueries.Withdrawn notice) {
            return new WithdrawnAnswer(
                    notice.id().toString(), notice.senderAuthority(), notice.deliveredAt(), notice.withdrawnAt());
        }
    }

    /** @param withdrawals of this page, the newest first @param count of all */
    record WithdrawalsAnswer(List<WithdrawnAnswer> withdrawals, int page, int size, int count) {}

    @GetMapping("/api/v1/{authority}/inbox/withdrawals")
    WithdrawalsAnswer list(@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "25") int size) {
        access.require(PlacementAction.VIEW_INBOX);
        var paging = new Paging(page, size);
        var notices = withdrawn.page(paging.offset(), paging.size());
        audit.viewed(PlacementAction.VIEW_INBOX.key(), List.of());
        return new WithdrawalsAnswer(
                notices.stream().map(WithdrawnAnswer::of).toList(), paging.number(), paging.size(), withdrawn.count());
    }
}
