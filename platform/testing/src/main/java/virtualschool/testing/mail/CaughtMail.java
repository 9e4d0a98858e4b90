package virtualschool.testing.mail;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A mail as it arrived.
 *
 * @param number names this mail at each try to send it
 */
public record CaughtMail(
        String number, String from, String to, Optional<String> replyTo, String subject, Instant at, String text) {

    static CaughtMail of(MimeMessage mail) {
        try {
            return new CaughtMail(
                    Objects.requireNonNullElse(mail.getMessageID(), ""),
                    addresses(mail.getFrom()),
                    addresses(mail.getRecipients(Message.RecipientType.TO)),
                    Optional.ofNullable(mail.getHeader("Reply-To", ", ")),
                    Objects.requireNonNullElse(mail.getSubject(), ""),
                    mail.getSentDate() == null
                            ? Instant.EPOCH
                            : mail.getSentDate().toInstant(),
                    text(mail).strip());
        } catch (MessagingException e) {
            throw new IllegalStateException("A mail arrived that cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What somebody reads whose mail program shows plain text: of several alternatives the first. */
    private static String text(Part part) throws MessagingException, IOException {
        return part.getContent() instanceof Multipart several
                ? text(several.getBodyPart(0))
                : Objects.toString(part.getContent());
    }

    private static String addresses(Address @Nullable [] addresses) {
        return addresses == null
                ? ""
                : Stream.of(addresses)
                        .map(address ->
                                address instanceof InternetAddress one ? one.toUnicodeString() : address.toString())
                        .collect(Collectors.joining(", "));
    }
}
