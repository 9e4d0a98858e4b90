/** The API's description: made from the running routes, with the words that stand beside them, and kept under platform/docs/api. */
@NullMarked
package org.virtualschool.api;

import org.jspecify.annotations.NullMarked;
