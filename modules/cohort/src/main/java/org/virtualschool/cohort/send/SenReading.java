package org.virtualschool.cohort.send;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Access;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.history.Episode;

/** Reads one child's special educational needs, for pages and for machines. Whoever asks has asked for {@code cohort.view-send} on the child before. */
@Service
public class SenReading {

    private final SenRepository sen;
    private final CaseworkerRepository caseworkers;
    private final Access access;
    private final SenWords words;
    private final Clock clock;

    SenReading(SenRepository sen, CaseworkerRepository caseworkers, Access access, SenWords words, Clock clock) {
        this.sen = sen;
        this.caseworkers = caseworkers;
        this.access = access;
        this.words = words;
        this.clock = clock;
    }

    /** What a page tells; nothing of it recorded for an unknown child. */
    @Transactional(readOnly = true)
    public SenSection of(ChildId child) {
        var known = sen.of(child);
        var caseworker = caseworkers.of(child);
        var episodes = known.history().all().reversed();
        return new SenSection(
                episodes,
                caseworker,
                caseworker.map(this::inWords).orElse(""),
                known.version(),
                words,
                words.authorities(episodes),
                LocalDate.now(clock));
    }

    /** The episode that lasts; empty where nothing is recorded. */
    @Transactional(readOnly = true)
    public Optional<Episode<Sen>> now(ChildId child) {
        return sen.of(child).history().lasting();
    }

    /** What holds today, as machines read it; empty where nothing is recorded. */
    @Transactional(readOnly = true)
    public Optional<SenAnswer> answer(ChildId child) {
        return SinceTheChange.now(sen.of(child).history().all()).map(SenAnswer::of);
    }

    private String inWords(Caseworker caseworker) {
        var name = caseworker
                .person()
                .map(person -> access.nameOf(person).orElse("Somebody not known"))
                .or(() -> Optional.ofNullable(caseworker.name()));
        return Stream.of(name, Optional.ofNullable(caseworker.email()), Optional.ofNullable(caseworker.phone()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
