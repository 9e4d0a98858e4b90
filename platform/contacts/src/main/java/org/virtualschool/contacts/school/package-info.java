/** Who is who at a school: found, added, confirmed, ended, asked to join. */
@NullMarked
package org.virtualschool.contacts.school;

import org.jspecify.annotations.NullMarked;
