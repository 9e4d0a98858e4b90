/** Build-time only, and outside the base package: what turns changelogs and templates into Java. Nothing here is deployed. */
@NullMarked
package virtualschool.building;

import org.jspecify.annotations.NullMarked;
