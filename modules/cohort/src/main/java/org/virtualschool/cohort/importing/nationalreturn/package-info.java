/**
 * What councils return to the Department for Education. The looked-after return (SSDA903): its tables as files in any order, what is wrong with its
 * episodes by its own rules, and what it says of each child today; it has no names, and the URN in it is the placement provider's, never a
 * school's. The daily data about children: what it carries and nothing else, without the children who are not looked after.
 */
@NullMarked
package org.virtualschool.cohort.importing.nationalreturn;

import org.jspecify.annotations.NullMarked;
