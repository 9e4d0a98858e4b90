package org.virtualschool.cohort.send;

import org.virtualschool.casework.ChildShell;
import org.virtualschool.web.Urls;

/** A child's special educational needs, now and before. */
record SenPage(String authority, ChildShell shell, SenSection section, boolean mayChange) {

    String href(String deed) {
        return Urls.below(authority, "children", shell.child(), "sen", deed);
    }

    boolean isRecorded() {
        return section.now().isPresent();
    }

    boolean hasPlan() {
        return section.now().filter(episode -> episode.value().hasPlan()).isPresent();
    }

    /** There is somebody to ask wherever an authority maintains a plan or assesses. */
    boolean hasCaseworker() {
        return section.now()
                .filter(episode -> episode.value().maintainedBy() != null)
                .isPresent();
    }

    @Override
    public String toString() {
        return "SenPage[" + shell.child() + "]";
    }
}
