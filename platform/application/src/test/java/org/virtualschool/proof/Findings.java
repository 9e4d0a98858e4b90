package org.virtualschool.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What probes were sent, cell by cell, and what they found. */
class Findings {

    private final SortedMap<String, Integer> cells = new TreeMap<>();
    private final List<String> leaks = new ArrayList<>();
    private int probes;
    private int writing;
    private int succeeded;

    synchronized void tried(Probe probe, int status) {
        cells.merge(probe.cell(), 1, Integer::sum);
        probes++;
        writing += probe.route().writes() ? 1 : 0;
        succeeded += probe.route().writes() && status < 400 ? 1 : 0;
    }

    synchronized void leak(String words) {
        leaks.add(words);
    }

    synchronized List<String> leaks() {
        return List.copyOf(leaks);
    }

    SortedMap<String, Integer> cells() {
        return Collections.unmodifiableSortedMap(cells);
    }

    int probes() {
        return probes;
    }

    /** Probes on routes that write or delete. */
    int writing() {
        return writing;
    }

    /** Writing probes that were answered as a success: what was valid in them was done, to the caller's own records. */
    int succeeded() {
        return succeeded;
    }
}
