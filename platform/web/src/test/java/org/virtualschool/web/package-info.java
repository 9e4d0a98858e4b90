/** Pages, forms and failures as browsers and machines meet them. */
@NullMarked
package org.virtualschool.web;

import org.jspecify.annotations.NullMarked;
