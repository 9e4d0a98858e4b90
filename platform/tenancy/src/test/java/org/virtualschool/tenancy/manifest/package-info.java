@NullMarked
package org.virtualschool.tenancy.manifest;

import org.jspecify.annotations.NullMarked;
