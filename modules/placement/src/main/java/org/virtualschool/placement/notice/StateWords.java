package org.virtualschool.placement.notice;

import org.virtualschool.placement.ReceiptKind;

/**
 * How far a notice has come, in words.
 *
 * @param tag colour of the tag
 * @param says what it means, and what to do
 */
record StateWords(String title, String tag, String says) {

    static StateWords of(NoticeQueries.Sent sent) {
        var to = sent.recipientName();
        return switch (sent.state()) {
            case WAITING_FOR_PLATFORM ->
                new StateWords(
                        "Kept ready",
                        "govuk-tag--yellow",
                        to
                                + " is not on this platform, so nobody there has read this notice. It is kept ready and goes the day "
                                + to + " joins. Tell its virtual school in another way.");
            case SENT -> new StateWords("On its way", "govuk-tag--blue", "The notice is on its way to " + to + ".");
            case UNDELIVERED ->
                new StateWords(
                        "Not delivered",
                        "govuk-tag--red",
                        "The notice could not be delivered to " + to
                                + ", and nobody there has read it. Try again, or tell its virtual school in another way.");
            case WITHHELD ->
                new StateWords(
                        "Not sent",
                        "govuk-tag--grey",
                        "Nobody at " + to
                                + " has read this notice: before it could go, the child was no longer looked after, or no longer placed there.");
            case DELIVERED ->
                new StateWords(
                        "Delivered",
                        "govuk-tag--blue",
                        "The notice lies in the inbox of " + to + ". Nobody has opened it yet.");
            case OPENED ->
                new StateWords(
                        "Opened",
                        "govuk-tag--blue",
                        "Somebody at " + to + " has opened the notice. It is not acknowledged yet.");
            case ACKNOWLEDGED ->
                new StateWords("Acknowledged", "govuk-tag--green", to + " has acknowledged the notice.");
        };
    }

    static String title(ReceiptKind kind) {
        return switch (kind) {
            case DELIVERED -> "Delivered";
            case OPENED -> "Opened";
            case ACKNOWLEDGED -> "Acknowledged";
        };
    }
}
