package org.virtualschool.placement.delivery;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.virtualschool.audit.ChildId;
import org.virtualschool.tenancy.TenantId;

/**
 * The child as the recipient's audit names one: always the same for this sender, child and recipient, so that "who saw this child" finds every
 * notice; and no way back to the sender's own identifier, or to what another recipient calls the child.
 */
final class Subject {

    private Subject() {}

    static ChildId of(TenantId sender, ChildId child, TenantId recipient) {
        try {
            var text = "notice subject\n" + sender + "\n" + child + "\n" + recipient;
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            digest[6] = (byte) ((digest[6] & 0x0f) | 0x80);
            digest[8] = (byte) ((digest[8] & 0x3f) | 0x80);
            var bytes = ByteBuffer.wrap(digest);
            return new ChildId(new UUID(bytes.getLong(), bytes.getLong()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
