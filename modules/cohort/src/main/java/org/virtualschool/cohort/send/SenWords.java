package org.virtualschool.cohort.send;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.virtualschool.cohort.history.Episode;
import org.virtualschool.cohort.send.SenCodes.CodeList;
import org.virtualschool.cohort.send.SenCodes.SenCode;
import org.virtualschool.directory.Authorities;

/** Special educational needs in words. */
@Component
class SenWords {

    private final SenCodes codes;
    private final Authorities authorities;

    SenWords(SenCodes codes, Authorities authorities) {
        this.codes = codes;
        this.authorities = authorities;
    }

    String provision(String code) {
        return codes.find(CodeList.PROVISION, code).map(SenCode::label).orElse(code);
    }

    /** "Moderate learning difficulty (MLD)"; empty for none. */
    Optional<String> need(@Nullable String code) {
        return Optional.ofNullable(code)
                .map(known -> codes.find(CodeList.NEED, known)
                        .map(need -> need.label() + " (" + known + ")")
                        .orElse(known));
    }

    /** Both needs, the primary one first; empty for none. */
    String needs(Sen sen) {
        return Stream.of(need(sen.primaryNeed()), need(sen.secondaryNeed()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    /** Of the authorities that these name: each one's name, or that it is one in another nation. */
    Map<PlanAuthority, String> authorities(Collection<Episode<Sen>> episodes) {
        var named = episodes.stream()
                .flatMap(episode -> Stream.ofNullable(episode.value().maintainedBy()))
                .collect(Collectors.toSet());
        var names = authorities.names(
                named.stream().flatMap(one -> one.code().stream()).toList());
        return named.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        one -> one.nation()
                                .map(nation -> "An authority in " + nation.says())
                                .or(() -> one.code().flatMap(code -> Optional.ofNullable(names.get(code))))
                                .orElse(one.value())));
    }
}
