package org.virtualschool.cohort.importing;

import java.util.List;
import org.springframework.stereotype.Component;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.spi.DutySource;

/** A child whose record the care system has deleted may be a mistake there, or somebody recorded twice: a person finds out. */
@Component
class DeletedChildren implements DutySource {

    private final OpenQuestions questions;

    DeletedChildren(OpenQuestions questions) {
        this.questions = questions;
    }

    @Override
    public String key() {
        return OpenQuestions.key(Standing.DELETED);
    }

    @Override
    public String says() {
        return "The care system has deleted the child’s record: ask social care why";
    }

    @Override
    public String saysOfMany(int count) {
        return count + " children were deleted in the care system: ask social care why";
    }

    @Override
    public List<Work> due() {
        return questions.due(Standing.DELETED);
    }
}
