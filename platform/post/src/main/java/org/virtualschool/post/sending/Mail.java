package org.virtualschool.post.sending;

import org.virtualschool.post.Addressee;
import org.virtualschool.post.MessageId;
import org.virtualschool.tenancy.Sender;

/** A message as it leaves. */
record Mail(MessageId id, Addressee to, Sender sender, String subject, String text) {

    @Override
    public String toString() {
        return "Mail[" + id + "]";
    }
}
