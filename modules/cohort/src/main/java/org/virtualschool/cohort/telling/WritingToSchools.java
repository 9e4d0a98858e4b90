package org.virtualschool.cohort.telling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.virtualschool.cohort.telling.LetterRepository.Letter;
import org.virtualschool.cohort.telling.LetterRepository.Receipt;
import org.virtualschool.contacts.SchoolContact;
import org.virtualschool.directory.Urn;

/**
 * Writes to head teachers and designated teachers, once each, and once more to those who have not opened it in time. Whoever becomes known at a school later is
 * written to then.
 */
@Service
class WritingToSchools {

    private final LetterRepository letters;
    private final Recipients recipients;
    private final Posting posting;
    private final TellingDays days;
    private final Clock clock;

    WritingToSchools(LetterRepository letters, Recipients recipients, Posting posting, TellingDays days, Clock clock) {
        this.letters = letters;
        this.recipients = recipients;
        this.posting = posting;
        this.days = days;
        this.clock = clock;
    }

    /** Joins the running transaction. */
    void write(List<Notice> open) {
        var written = open.stream().filter(Notice::isWritten).toList();
        var sent = letters.of(written);
        var opened = letters.receipts(written);
        Map<Urn, List<SchoolContact>> known = new HashMap<>();
        for (var notice : written) {
            var contacts = known.computeIfAbsent(notice.urn().orElseThrow(), recipients::at);
            var receipts = opened.getOrDefault(notice.id(), List.of());
            for (var contact : contacts) {
                write(notice, contact, sent.getOrDefault(notice.id(), List.of()), receipts);
            }
        }
    }

    private void write(Notice notice, SchoolContact contact, List<Letter> sent, Collection<Receipt> receipts) {
        var before = sent.stream()
                .filter(letter -> letter.contact().equals(contact.id()))
                .toList();
        if (before.isEmpty()) {
            send(notice, contact, 0);
        } else if (before.size() == 1
                && receipts.stream().noneMatch(receipt -> receipt.role().equals(contact.role()))
                && LocalDate.now(clock).isAfter(days.remind(before.getFirst().sentAt()))) {
            send(notice, contact, 1);
        }
    }

    private void send(Notice notice, SchoolContact contact, int chase) {
        var letter = new Letter(notice.id(), contact.id(), contact.role(), chase, Optional.empty(), clock.instant());
        if (letters.add(notice, letter)) {
            letters.sent(letter, posting.send(notice, contact.address(), chase > 0));
        }
    }
}
