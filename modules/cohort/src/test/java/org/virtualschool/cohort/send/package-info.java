/** Tests of special educational needs. */
@NullMarked
package org.virtualschool.cohort.send;

import org.jspecify.annotations.NullMarked;
