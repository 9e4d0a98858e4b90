package org.virtualschool.contacts.school;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.virtualschool.post.Addressee;
import org.virtualschool.web.Form;

/** Who is new at a school. @param invite whether the person is asked to join */
record ContactForm(
        @NotBlank(message = "Enter the person’s name")
        @Size(max = 100, message = "Enter at most 100 characters")
        @Nullable
        String name,

        @NotBlank(message = "Enter the person’s work email address")
        @Size(max = 254, message = "Enter at most 254 characters")
        @Nullable
        String email,

        @Size(max = 40, message = "Enter at most 40 characters")
        @Pattern(regexp = "[0-9A-Za-z+()./ -]*", message = "Enter a phone number, like 01422 123456 extension 7")
        @Nullable
        String phone,

        @NotBlank(message = "Choose a role") @Nullable String role,
        @Nullable String invite) {

    /** Name and address, if both can be written to. */
    Optional<Addressee> addressee() {
        try {
            return Optional.of(new Addressee(
                    Objects.requireNonNullElse(name, "").strip(),
                    Objects.requireNonNullElse(email, "").strip()));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    /** The form as it was sent, with what is wrong with name and address besides. */
    Form told(Form sent) {
        return addressee().isPresent() || sent.error("name") != null || sent.error("email") != null
                ? sent
                : sent.withError(
                        "email",
                        "Check name and address: a name of letters, spaces and hyphens; an address like name@school.sch.uk");
    }

    Optional<String> phoneNumber() {
        return Optional.ofNullable(phone).map(String::strip).filter(number -> !number.isEmpty());
    }

    /** Whom to add, once nothing is wrong. @param confirmed whether the virtual school says so */
    Newcomer newcomer(boolean asks, boolean confirmed) {
        return new Newcomer(Objects.requireNonNull(role), addressee().orElseThrow(), phoneNumber(), asks, confirmed);
    }

    boolean invites() {
        return "yes".equals(invite);
    }

    @Override
    public String toString() {
        return "ContactForm[redacted]";
    }
}
