package org.virtualschool.cohort.send;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.RequestKeys;
import org.virtualschool.audit.ChildId;
import org.virtualschool.web.Refused;

/** What machines tell of special educational needs: the change and the key under which it was told are one transaction. */
@Service
class MachineSen {

    private final RequestKeys keys;
    private final SenAnswers answers;
    private final ChangingSen changing;
    private final SenRepository sen;

    MachineSen(RequestKeys keys, SenAnswers answers, ChangingSen changing, SenRepository sen) {
        this.keys = keys;
        this.answers = answers;
        this.changing = changing;
        this.sen = sen;
    }

    /**
     * @return what holds after it
     * @throws Refused with everything that is wrong, or for a key that is none or was used for something else
     */
    @Transactional
    SenAnswer change(String key, ChildId child, SenForm form) {
        keys.once(key, "sen " + child, content(form), () -> {
            var read = answers.read(child, form);
            var wanted = read.wanted().orElseThrow(() -> new Refused("sen-not-taken", words(read.problems())));
            return changing.change(child, wanted, OptionalInt.empty());
        });
        return sen.of(child)
                .history()
                .latest()
                .map(SenAnswer::of)
                .orElseThrow(() -> new IllegalStateException("A change of special educational needs left nothing"));
    }

    private static String words(Map<String, String> problems) {
        return problems.entrySet().stream()
                .map(problem -> problem.getKey() + ": " + problem.getValue())
                .collect(Collectors.joining(". "));
    }

    /** Only its digest is kept. */
    private static byte[] content(SenForm form) {
        return Arrays.asList(
                        form.from(),
                        form.learnt(),
                        form.provision(),
                        form.primaryNeed(),
                        form.secondaryNeed(),
                        form.maintainedBy(),
                        form.planMadeOn(),
                        form.reviewedOn(),
                        form.reviewDueOn())
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }
}
