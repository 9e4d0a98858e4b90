package org.virtualschool.placement.register;

import org.springframework.stereotype.Component;

/** The advice log of one child, in words. */
@Component
class AdviceLog {

    private final AdviceRepository log;
    private final AdviceWords words;

    AdviceLog(AdviceRepository log, AdviceWords words) {
        this.log = log;
        this.words = words;
    }

    /** The latest first. */
    EntryPage.Log of(Entry entry) {
        var advice = log.of(entry.id());
        return new EntryPage.Log(advice, advice.stream().map(words::item).toList());
    }
}
