/** Every failure is told here, once: pages get words, machines get problem details (RFC 9457), nobody gets what is inside. */
@NullMarked
package org.virtualschool.web.failure;

import org.jspecify.annotations.NullMarked;
