/** What the page of mail shows, and to whom. */
@NullMarked
package virtualschool.testing.mail;

import org.jspecify.annotations.NullMarked;
