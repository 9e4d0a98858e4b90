package org.virtualschool.access.kept;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.PersonId;

/** Keeps what somebody typed into a form that came too late, in the bound authority, for a day at most and for nobody else. */
@Service
public class KeptForms {

    private static final Duration AT_MOST = Duration.ofDays(1);
    private static final int LONGEST_PAGE = 1_000;
    private static final int MOST = 200_000;

    private final KeptFormRepository forms;
    private final Clock clock;

    KeptForms(KeptFormRepository forms, Clock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    /** Keeps it in place of what was kept for the page before. @return whether there was anything to keep */
    @Transactional
    public boolean keep(PersonId person, String page, Map<String, String[]> sent) {
        var fields = Fields.typed(sent);
        var written = fields.written();
        if (fields.isEmpty() || written.length() > MOST || page.length() > LONGEST_PAGE) {
            return false;
        }
        forms.put(person, page, written, clock.instant());
        return true;
    }

    @Transactional(readOnly = true)
    Optional<Map<String, List<String>>> of(PersonId person, String page) {
        return forms.fields(person, page, clock.instant().minus(AT_MOST))
                .map(Fields::of)
                .map(Fields::values);
    }

    @Transactional
    void forget(PersonId person, String page) {
        forms.remove(person, page);
    }

    @Transactional
    void forgetOld() {
        forms.removeBefore(clock.instant().minus(AT_MOST));
    }
}
