/** Keeps a message until it is gone: asked for in a business transaction, sent by a job over SMTP or GOV.UK Notify, erased at its end. */
@NullMarked
package org.virtualschool.post.sending;

import org.jspecify.annotations.NullMarked;
