package org.virtualschool.placement;

/** What a receipt tells the sender. */
public enum ReceiptKind {
    DELIVERED(NoticeState.DELIVERED),
    OPENED(NoticeState.OPENED),
    ACKNOWLEDGED(NoticeState.ACKNOWLEDGED);

    private final NoticeState state;

    ReceiptKind(NoticeState state) {
        this.state = state;
    }

    /** The state that a notice is in once this receipt is there. */
    public NoticeState state() {
        return state;
    }
}
