package org.virtualschool.cohort.liaison;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.ChildId;

/** Reads what was told about one child. Whoever asks has asked for {@code cohort.view-liaison} on the child before. */
@Service
class LiaisonReading {

    private final EarlyWarningRepository warnings;
    private final CircumstanceRepository circumstances;
    private final MeetingRepository meetings;
    private final SharedDocumentRepository documents;
    private final FromSchoolRepository fromSchool;

    LiaisonReading(
            EarlyWarningRepository warnings,
            CircumstanceRepository circumstances,
            MeetingRepository meetings,
            SharedDocumentRepository documents,
            FromSchoolRepository fromSchool) {
        this.warnings = warnings;
        this.circumstances = circumstances;
        this.meetings = meetings;
        this.documents = documents;
        this.fromSchool = fromSchool;
    }

    /** Each the latest first. */
    record Told(
            List<EarlyWarning> warnings,
            List<Circumstance> circumstances,
            List<Meeting> meetings,
            List<SharedDocument> documents,
            List<FromSchool> fromSchool) {}

    @Transactional(readOnly = true)
    Told of(ChildId child) {
        return new Told(
                warnings.of(child),
                circumstances.of(child),
                meetings.of(child),
                documents.of(child),
                fromSchool.of(child));
    }
}
