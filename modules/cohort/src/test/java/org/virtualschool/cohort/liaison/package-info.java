/** Tests of special educational needs. */
@NullMarked
package org.virtualschool.cohort.liaison;

import org.jspecify.annotations.NullMarked;
