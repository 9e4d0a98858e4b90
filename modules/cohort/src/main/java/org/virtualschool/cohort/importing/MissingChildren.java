package org.virtualschool.cohort.importing;

import java.util.List;
import org.springframework.stereotype.Component;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.spi.DutySource;

/** A child that a whole list does not name is a question for a person, and never leaves the roll by that alone. */
@Component
class MissingChildren implements DutySource {

    private final OpenQuestions questions;

    MissingChildren(OpenQuestions questions) {
        this.questions = questions;
    }

    @Override
    public String key() {
        return OpenQuestions.key(Standing.NOT_NAMED);
    }

    @Override
    public String says() {
        return "Ask social care whether the child is still looked after";
    }

    @Override
    public String saysOfMany(int count) {
        return count + " children are not in the latest list: ask social care whether they are still looked after";
    }

    @Override
    public List<Work> due() {
        return questions.due(Standing.NOT_NAMED);
    }
}
