package org.virtualschool.cohort.telling;

import java.time.LocalDate;
import java.util.Optional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.directory.Urn;

/**
 * A looked-after child at a school or other setting, as the roll holds it.
 *
 * @param key names the school or setting: the same one every time
 * @param urn of a school of the register; empty for every other, which the platform cannot write to
 */
record Place(ChildId child, String key, Optional<Urn> urn, LocalDate since) {}
