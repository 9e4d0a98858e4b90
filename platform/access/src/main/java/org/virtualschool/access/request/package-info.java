/** The edge that every request passes: it binds the authority that the address names, and holds back what did not ask. */
@NullMarked
package org.virtualschool.access.request;

import org.jspecify.annotations.NullMarked;
