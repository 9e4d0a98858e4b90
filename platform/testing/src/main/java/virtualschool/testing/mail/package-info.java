/** Takes the mail that tests and {@code ./run} send, over real SMTP, and shows it. */
@NullMarked
package virtualschool.testing.mail;

import org.jspecify.annotations.NullMarked;
