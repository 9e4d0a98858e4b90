/** Signing in and out, and finding one's authority. Server-side sessions; no token reaches the browser. */
@NullMarked
package org.virtualschool.access.signin;

import org.jspecify.annotations.NullMarked;
