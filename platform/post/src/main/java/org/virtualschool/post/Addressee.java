package org.virtualschool.post;

import java.util.regex.Pattern;

/**
 * The person whom a message is for. A name is letters and little else: what somebody may type for another must not become a second line of
 * the envelope, or a link in a message that carries the council's name.
 */
public record Addressee(String name, String email) {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{Nd} '’(),-]{0,99}");
    private static final Pattern EMAIL = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+([.][A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9-]{1,63}[.])+[A-Za-z0-9-]{2,63}");
    private static final int LONGEST_EMAIL = 254;

    /** @throws IllegalArgumentException without the words in it, which are somebody's */
    public Addressee {
        if (!NAME.matcher(name.replaceAll("[.](?= |$)", "")).matches()) {
            throw new IllegalArgumentException("A message goes to a person's name: letters, spaces and hyphens");
        }
        if (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches()) {
            throw new IllegalArgumentException("A message goes to one e-mail address");
        }
    }

    @Override
    public String toString() {
        return "Addressee[redacted]";
    }
}
