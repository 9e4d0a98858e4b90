package org.virtualschool.cohort.telling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.cohort.telling.LetterRepository.Letter;
import org.virtualschool.cohort.telling.LetterRepository.Receipt;
import org.virtualschool.cohort.telling.Telling.InRole;
import org.virtualschool.cohort.telling.Telling.Standing;
import org.virtualschool.contacts.SchoolContact;
import org.virtualschool.directory.Urn;
import org.virtualschool.post.Delivery.Outcome;
import org.virtualschool.post.Post;

/** Says how far schools are told: out of letters, what became of them, and receipts. */
@Service
class Tellings {

    private final LetterRepository letters;
    private final Recipients recipients;
    private final Post post;
    private final TellingDays days;
    private final Clock clock;

    Tellings(LetterRepository letters, Recipients recipients, Post post, TellingDays days, Clock clock) {
        this.letters = letters;
        this.recipients = recipients;
        this.post = post;
        this.days = days;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Telling> of(List<Notice> notices) {
        var sent = letters.of(notices);
        var opened = letters.receipts(notices);
        Map<Urn, List<SchoolContact>> known = new HashMap<>();
        return notices.stream()
                .map(notice -> new Telling(
                        notice,
                        notice.urn()
                                .map(urn -> known.computeIfAbsent(urn, recipients::at))
                                .map(contacts -> roles(
                                        contacts,
                                        sent.getOrDefault(notice.id(), List.of()),
                                        opened.getOrDefault(notice.id(), List.of())))
                                .orElse(List.of())))
                .toList();
    }

    /** Whether somebody must do something about it today. */
    boolean needsSomebody(Telling telling) {
        return telling.needsSomebody(
                LocalDate.now(clock), days.overdue(telling.notice().noticedAt()));
    }

    /** Whether a school that knows it need not find it any more: the child is no longer looked after, and the school has had time to read it. */
    boolean isForgotten(Telling telling) {
        var notice = telling.notice();
        return notice.news() == News.CEASED
                && telling.isTold()
                && LocalDate.now(clock).isAfter(days.forget(notice.noticedAt()));
    }

    private List<InRole> roles(List<SchoolContact> contacts, List<Letter> sent, List<Receipt> opened) {
        return Recipients.ROLES.stream()
                .map(role -> inRole(role, contacts, sent, opened))
                .toList();
    }

    private InRole inRole(String role, List<SchoolContact> contacts, List<Letter> sent, List<Receipt> opened) {
        var people = contacts.stream().filter(one -> one.role().equals(role)).toList();
        var signsIn = people.stream().anyMatch(one -> one.person().isPresent());
        var receipt = opened.stream().filter(one -> one.role().equals(role)).findFirst();
        if (receipt.isPresent()) {
            var first = receipt.get();
            return new InRole(role, Standing.OPENED, Optional.of(first.at()), Optional.of(first.person()), signsIn);
        }
        var letter = sent.stream()
                .filter(one -> one.role().equals(role)
                        && people.stream().anyMatch(person -> person.id().equals(one.contact())))
                .reduce((earlier, later) -> later);
        var standing = people.isEmpty()
                ? Standing.NOBODY_KNOWN
                : letter.filter(this::isGivenUp).isPresent() ? Standing.NOT_SENT : Standing.SENT;
        return new InRole(role, standing, letter.map(Letter::sentAt), Optional.empty(), signsIn);
    }

    private boolean isGivenUp(Letter letter) {
        return letter.message()
                .flatMap(post::deliveryOf)
                .filter(delivery -> delivery.outcome() == Outcome.REFUSED || delivery.outcome() == Outcome.FAILED)
                .isPresent();
    }
}
