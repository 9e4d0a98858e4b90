package org.virtualschool.cohort.merging;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.cohort.Sex;
import org.virtualschool.cohort.care.CareCodes;
import org.virtualschool.cohort.history.Episode;
import org.virtualschool.cohort.merging.RecordRepository.Detail;
import org.virtualschool.cohort.merging.RecordRepository.Stored;
import org.virtualschool.cohort.roll.YearGroup;
import org.virtualschool.cohort.schooling.ArrangementKind;
import org.virtualschool.cohort.send.SenCodes;
import org.virtualschool.directory.Authorities;
import org.virtualschool.directory.Authority;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.web.Dates;

/** What two records hold, in words. Nothing protected. */
@Component
class MergeWords {

    private final CareCodes codes;
    private final SenCodes sen;
    private final Authorities authorities;

    MergeWords(CareCodes codes, SenCodes sen, Authorities authorities) {
        this.codes = codes;
        this.sen = sen;
        this.authorities = authorities;
    }

    String says(Detail detail, Stored of) {
        return switch (of.details().get(detail)) {
            case null -> "Not known";
            case LocalDate day -> Dates.day(day);
            case Integer year -> YearGroup.says(year);
            case Object word ->
                detail == Detail.SEX ? Sex.valueOf(word.toString()).says() : word.toString();
        };
    }

    /** From when to when. */
    String when(LocalDate from, boolean known, Optional<LocalDate> to) {
        var begins = known ? Dates.day(from) : "learnt on " + Dates.day(from);
        return begins + to.map(end -> " until " + Dates.day(end)).orElse(" and lasting");
    }

    String when(Episode<Held> episode) {
        return when(episode.startsOn(), episode.startsKnown(), Optional.ofNullable(episode.endsOn()));
    }

    @Transactional(readOnly = true)
    String says(DatedHistory history, Held held) {
        var code = held.code();
        return switch (history) {
            case IN_CARE ->
                code.isEmpty()
                        ? "Looked after"
                        : "Looked after, until: " + codes.says(CareCodes.CodeList.REASON_CEASED, code);
            case LEGAL_STATUS -> codes.says(CareCodes.CodeList.LEGAL_STATUS, code) + " (" + code + ")";
            case NEED -> codes.says(CareCodes.CodeList.CATEGORY_OF_NEED, code) + " (" + code + ")";
            case PLACEMENT -> placement(held);
            case ARRANGEMENT -> ArrangementKind.valueOf(code).says();
            case SEN ->
                sen.find(SenCodes.CodeList.PROVISION, code)
                        .map(SenCodes.SenCode::label)
                        .orElse(code);
            case UNACCOMPANIED -> "Unaccompanied";
            case SCHOOL, SOCIAL_WORKER -> code.isEmpty() ? "Not said" : code;
        };
    }

    private String placement(Held held) {
        var type = held.code().isEmpty()
                ? "Placement of a kind not said"
                : codes.says(CareCodes.CodeList.PLACEMENT_TYPE, held.code()) + " (" + held.code() + ")";
        return held.place()
                .map(AuthorityCode::new)
                .map(code -> type + ", "
                        + authorities.byCode(code).map(Authority::name).orElse(code.value()))
                .orElse(type);
    }
}
