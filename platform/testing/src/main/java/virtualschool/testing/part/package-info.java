/** A part of the platform that runs as a process of its own: started with a log file, found again by its process id, stopped for certain. */
@NullMarked
package virtualschool.testing.part;

import org.jspecify.annotations.NullMarked;
