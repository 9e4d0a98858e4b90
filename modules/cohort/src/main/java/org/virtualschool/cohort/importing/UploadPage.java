package org.virtualschool.cohort.importing;

import org.virtualschool.web.Form;

/** Where a list is given. */
record UploadPage(Addresses addresses, Form form) {}
