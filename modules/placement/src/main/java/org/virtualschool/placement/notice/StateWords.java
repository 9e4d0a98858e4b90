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
            case NOT_OURS ->
                new StateWords(
                        "Sent back",
                        "govuk-tag--red",
                        to
                                + " says that the notice does not concern it, and has deleted it. Find out whom to tell, and send a new notice there.");
            case EXPIRED ->
                new StateWords(
                        "Never opened",
                        "govuk-tag--red",
                        "Nobody at " + to
                                + " opened the notice, so it was taken out of the inbox. Tell its virtual school in another way, or send a new notice.");
            case RECALLED ->
                new StateWords(
                        "Taken back",
                        "govuk-tag--grey",
                        "The notice was taken back. Below is whether somebody at " + to
                                + " had opened it, and when it left the inbox.");
        };
    }

    static String title(ReceiptKind kind) {
        return switch (kind) {
            case DELIVERED -> "Delivered";
            case OPENED -> "Opened";
            case ACKNOWLEDGED -> "Acknowledged";
            case NOT_OURS -> "Sent back: not theirs";
            case UNREAD -> "Taken out of the inbox: nobody opened it";
        };
    }
}
