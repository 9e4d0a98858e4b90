/** The sender's side: draft, check the answers, send, correct, and the history with its receipts. */
@NullMarked
package org.virtualschool.placement.notice;

import org.jspecify.annotations.NullMarked;
