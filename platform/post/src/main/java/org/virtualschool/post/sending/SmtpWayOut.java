package org.virtualschool.post.sending;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.virtualschool.post.Trouble;

/** The platform's mail server. */
@Component
class SmtpWayOut implements WayOut {

    private final JavaMailSender server;
    private final PostSettings settings;

    SmtpWayOut(JavaMailSender server, PostSettings settings) {
        this.server = server;
        this.settings = settings;
    }

    @Override
    public boolean takes(Mail mail) {
        return mail.sender().govUkNotify().isEmpty();
    }

    @Override
    public void send(Mail mail) {
        var message = written(mail);
        try {
            server.send(message);
        } catch (MailAuthenticationException e) {
            throw new NotSent(Trouble.SIGN_IN_REFUSED);
        } catch (MailException e) {
            throw new NotSent(refusesTheRecipient(e) ? Trouble.ADDRESS_REFUSED : Trouble.SERVER_UNREACHABLE);
        }
    }

    /** The same message number at each try, so that a mailbox may notice what arrives twice. */
    private MimeMessage written(Mail mail) {
        var message = server.createMimeMessage();
        try {
            var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(named(settings.from(), mail.sender().name()));
            helper.setTo(named(mail.to().email(), mail.to().name()));
            if (mail.sender().replyTo().isPresent()) {
                helper.setReplyTo(mail.sender().replyTo().get());
            }
            helper.setSubject(mail.subject());
            helper.setText(mail.text(), false);
            message.setHeader(
                    "Message-ID", "<" + mail.id() + "@" + settings.from().replaceAll(".*@", "") + ">");
            message.setHeader("Auto-Submitted", "auto-generated");
            return message;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new NotSent(Trouble.UNEXPECTED);
        }
    }

    private static InternetAddress named(String email, String name) throws UnsupportedEncodingException {
        return new InternetAddress(email, name, StandardCharsets.UTF_8.name());
    }

    private static boolean refusesTheRecipient(MailException failure) {
        return failure instanceof MailSendException sending
                && Arrays.stream(sending.getMessageExceptions())
                        .anyMatch(one -> one instanceof SendFailedException refusal
                                && refusal.getInvalidAddresses() != null
                                && refusal.getInvalidAddresses().length > 0);
    }
}
