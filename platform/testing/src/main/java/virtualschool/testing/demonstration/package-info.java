/** Invented children for ./run, tests and benchmarks: seeded, dates relative to a day, any size. Nobody in them lives. */
@NullMarked
package virtualschool.testing.demonstration;

import org.jspecify.annotations.NullMarked;
