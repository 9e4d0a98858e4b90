package org.virtualschool.cohort.schooling;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.Audit;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.directory.LocalSetting;
import org.virtualschool.directory.LocalSettings;
import org.virtualschool.directory.Postcode;

/** Lists and adds the council's own settings. */
@Service
class OwnSettings {

    private final LocalSettings settings;
    private final Audit audit;

    OwnSettings(LocalSettings settings, Audit audit) {
        this.settings = settings;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    List<LocalSetting> search(String words) {
        return settings.search(words);
    }

    /** @param form checked before */
    @Transactional
    void add(SettingForm form) {
        settings.add(
                Objects.requireNonNull(form.kind()),
                form.name(),
                text(form.town()),
                text(form.postcode()).flatMap(Postcode::parse),
                Objects.requireNonNull(form.nation()));
        audit.changed(CohortAction.ADD_SETTING.key(), List.of(), "added a setting");
    }

    static boolean hasWrongPostcode(SettingForm form) {
        return text(form.postcode())
                .filter(postcode -> Postcode.parse(postcode).isEmpty())
                .isPresent();
    }

    private static Optional<String> text(@Nullable String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(words -> !words.isEmpty());
    }
}
