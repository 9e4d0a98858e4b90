package org.virtualschool.cohort.roll;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Query;
import org.springframework.stereotype.Component;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.care.TwoVersions;
import org.virtualschool.cohort.care.TwoVersionsRepository;
import org.virtualschool.cohort.care.TwoVersionsRepository.Asked;
import org.virtualschool.cohort.care.TwoVersionsRepository.Kept;
import org.virtualschool.cohort.roll.HeldValueRepository.Held;
import org.virtualschool.cohort.roll.RollChange.HeldField;

/** What a list left for a person: values that could not be taken, and accounts that contradict the roll. */
@Component
class WhatWaits {

    private final HeldValueRepository heldValues;
    private final TwoVersionsRepository versions;

    WhatWaits(HeldValueRepository heldValues, TwoVersionsRepository versions) {
        this.heldValues = heldValues;
        this.versions = versions;
    }

    void keep(Map<RollChange, Dossier> taken, Instant at) {
        keepValues(taken, at);
        keepVersions(taken, at);
    }

    /** Of what was written at the instant nothing waits any more. */
    void takeBack(Instant written, Instant at) {
        heldValues.takeBack(written, at);
        versions.takeBack(written, at);
    }

    /** What waited for a field that is settled or held anew waits no longer. */
    private void keepValues(Map<RollChange, Dossier> taken, Instant at) {
        var settled = new ArrayList<Held>();
        var additions = new ArrayList<Query>();
        taken.forEach((change, dossier) -> {
            var fields = new LinkedHashMap<String, HeldField>();
            Stream.concat(change.held().stream(), dossier.held().stream())
                    .forEach(field -> fields.putIfAbsent(field.field(), field));
            Stream.concat(change.settled().stream(), fields.keySet().stream())
                    .filter(field -> !RollWriting.isNew(dossier))
                    .forEach(field -> settled.add(new Held(dossier.id(), field)));
            fields.values().forEach(field -> additions.add(heldValues.adding(dossier.id(), field, at)));
        });
        heldValues.resolve(settled, at);
        heldValues.run(additions);
    }

    /** A list that tells the whole of a child's care asks again what nobody decided, and takes back what it tells no more. */
    private void keepVersions(Map<RollChange, Dossier> taken, Instant at) {
        var told = taken.entrySet().stream()
                .filter(one -> !one.getKey().past().isNone())
                .map(Map.Entry::getValue)
                .toList();
        if (told.isEmpty()) {
            return;
        }
        var kept = versions.of(told.stream().map(Dossier::id).toList());
        var asked = new ArrayList<Asked>();
        var over = new ArrayList<UUID>();
        for (var dossier : told) {
            var known = kept.getOrDefault(dossier.id(), List.of());
            asked.addAll(anew(dossier.id(), dossier.versions(), known));
            over.addAll(over(dossier.versions(), known));
        }
        versions.close(over, at);
        versions.add(asked, at);
    }

    private static List<Asked> anew(ChildId child, List<TwoVersions> told, List<Kept> known) {
        return told.stream()
                .filter(one -> known.stream().noneMatch(kept -> kept.versions().isAbout(one)))
                .map(one -> new Asked(child, one))
                .toList();
    }

    private static List<UUID> over(List<TwoVersions> told, List<Kept> known) {
        return known.stream()
                .filter(kept -> kept.decidedBy().isEmpty())
                .filter(kept -> told.stream().noneMatch(kept.versions()::isAbout))
                .map(Kept::id)
                .toList();
    }
}
