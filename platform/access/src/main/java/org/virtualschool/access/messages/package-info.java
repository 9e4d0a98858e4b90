/** What messages say in the council's name: the national wording, and its own. */
@NullMarked
package org.virtualschool.access.messages;

import org.jspecify.annotations.NullMarked;
