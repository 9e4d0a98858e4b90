package org.virtualschool.cohort.send;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.cohort.send.SenCodes.CodeList;
import org.virtualschool.cohort.send.SenCodes.SenCode;
import org.virtualschool.directory.Authorities;
import org.virtualschool.directory.Authority;

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

    /** The authority's name, or that it is one in another nation. */
    @Transactional(readOnly = true)
    String authority(PlanAuthority authority) {
        return authority
                .nation()
                .map(nation -> "An authority in " + nation.says())
                .or(() -> authority.code().flatMap(authorities::byCode).map(Authority::name))
                .orElse(authority.value());
    }
}
