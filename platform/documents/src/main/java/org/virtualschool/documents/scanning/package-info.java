/** Asks the virus scanner of the deployment. */
@NullMarked
package org.virtualschool.documents.scanning;

import org.jspecify.annotations.NullMarked;
