package org.virtualschool.placement;

/** What a receipt tells the sender. */
public enum ReceiptKind {
    DELIVERED(NoticeHappening.ARRIVED),
    OPENED(NoticeHappening.OPENED),
    ACKNOWLEDGED(NoticeHappening.ACKNOWLEDGED),
    NOT_OURS(NoticeHappening.SENT_BACK),
    UNREAD(NoticeHappening.LEFT_UNREAD);

    private final NoticeHappening happening;

    ReceiptKind(NoticeHappening happening) {
        this.happening = happening;
    }

    /** What has happened to the notice once this receipt is there. */
    public NoticeHappening happening() {
        return happening;
    }
}
