/**
 * The audit's pages and jobs: searching it, sealing it each minute, checking it, handing its head to the council each day. They are here and
 * not in the audit, because the audit stands below access, jobs and web, which all write into it; the audit's tables are read there alone.
 */
@NullMarked
package org.virtualschool.casework.auditing;

import org.jspecify.annotations.NullMarked;
