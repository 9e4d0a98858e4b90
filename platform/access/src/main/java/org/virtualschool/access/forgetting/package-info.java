/** Names of people who were asked to join, or asked for access, are forgotten some time after that was answered. */
@NullMarked
package org.virtualschool.access.forgetting;

import org.jspecify.annotations.NullMarked;
