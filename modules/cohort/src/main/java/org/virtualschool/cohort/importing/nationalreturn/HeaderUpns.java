package org.virtualschool.cohort.importing.nationalreturn;

import static org.virtualschool.cohort.importing.nationalreturn.ReturnSummary.number;

import java.util.List;
import java.util.Optional;
import org.virtualschool.cohort.importing.list.Upn;

/**
 * The unique pupil numbers of the header, those of children without an episode too, who are on no roll: what can be told of them from the text alone.
 *
 * @param given how many children have one
 * @param misshapen how many of them have not its shape
 * @param doubtful how many have not its shape or not the right first letter
 * @param foreign how many are right but for the number of an authority, which none has
 */
record HeaderUpns(int given, long misshapen, long doubtful, long foreign) {

    static HeaderUpns of(List<ReturnLines.Line> header) {
        var verdicts = header.stream()
                .map(line -> Upn.written(line.value("UPN")))
                .filter(upn -> !upn.isEmpty() && !Upn.saysWhyNone(upn))
                .map(Upn::of)
                .toList();
        return new HeaderUpns(
                verdicts.size(),
                verdicts.stream().filter(upn -> !upn.shape()).count(),
                verdicts.stream().filter(upn -> !upn.checkLetter()).count(),
                verdicts.stream()
                        .filter(upn -> upn.checkLetter() && !upn.authority())
                        .count());
    }

    /** What a person should know of them; nothing if all are right. */
    Optional<String> words() {
        if (doubtful + foreign == 0) {
            return Optional.empty();
        }
        return Optional.of(
                "UPNs of the header: " + number(given, "child has", "children have") + " one. "
                        + number(misshapen, "has", "have") + " not the shape of a UPN; "
                        + number(doubtful, "has", "have") + " not that shape or not the right first letter; in "
                        + number(foreign, "other", "others")
                        + " the number of the authority is not known. No child is left out for it: check them with the schools.");
    }
}
