package org.virtualschool.placement;

import java.time.Instant;
import org.virtualschool.audit.ChildId;
import org.virtualschool.tenancy.TenantEvent;
import org.virtualschool.tenancy.TenantId;

/** What has become of notices, told in the tenant whose own copy changed. */
public sealed interface NoticeEvent extends TenantEvent {

    /** A notice from elsewhere lies in this tenant's inbox. @param subject the child as this tenant's audit names one */
    record NoticeDelivered(TenantId tenant, InboxNoticeId notice, ChildId subject, Instant at) implements NoticeEvent {}

    /** A notice lies in this tenant's inbox no more: its sender withdrew it, for a reason that need not be given. */
    record NoticeWithdrawn(TenantId tenant, InboxNoticeId notice, Instant at) implements NoticeEvent {}

    /** The other side has opened or acknowledged a notice that this tenant sent. */
    record NoticeAnswered(TenantId tenant, NoticeId notice, int version, ChildId child, ReceiptKind answer, Instant at)
            implements NoticeEvent {}
}
