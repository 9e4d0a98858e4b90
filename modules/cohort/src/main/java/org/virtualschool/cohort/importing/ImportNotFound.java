package org.virtualschool.cohort.importing;

import org.virtualschool.web.NotFound;

/** No such import in this authority, or not the asker's to see. */
final class ImportNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    ImportNotFound() {
        super("roll-import-not-found", "There is no such import here");
    }
}
