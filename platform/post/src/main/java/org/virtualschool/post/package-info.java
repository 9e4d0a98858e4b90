/**
 * Post: what we send by e-mail. A module declares a kind of message and asks for one in its business transaction; it goes out afterwards, by
 * the council's own way, and is tried again until it is gone. The envelope gives nothing away, and what a message holds is typed so narrowly
 * that no name, number or birth date of a child fits in.
 */
@ApplicationModule(
        displayName = "Post",
        allowedDependencies = {"tenancy", "audit", "jobs"})
@NullMarked
package org.virtualschool.post;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
