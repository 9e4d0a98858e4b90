/** The way back for people at schools who lost phone or password: an account of the realm's own is emptied, and its owner chooses anew. */
@NullMarked
package org.virtualschool.access.startagain;

import org.jspecify.annotations.NullMarked;
