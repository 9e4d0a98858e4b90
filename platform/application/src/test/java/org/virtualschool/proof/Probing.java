package org.virtualschool.proof;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.virtualschool.tenancy.TenantId;

/**
 * Sends probes and judges what came of each: no word of another council's in the answer, the same answer for somebody else's identifier as
 * for nobody's, and after each batch every row of every other council as it was. A batch that changed something is told apart probe by probe.
 */
class Probing {

    private static final int AT_ONCE = 4;

    /** A role is named by a word and everything else by a number: what nobody has is asked for in the same shape. */
    private static final String NOBODYS_ROLE = Canaries.OWN_ROLE + "nobodyqz";

    private final Browser browser;
    private final String database;
    private final Function<String, TenantId> tenants;
    private final Findings findings = new Findings();
    private final Map<String, String> nobodys = new ConcurrentHashMap<>();

    Probing(Browser browser, String database, Function<String, TenantId> tenants) {
        this.browser = browser;
        this.database = database;
        this.tenants = tenants;
    }

    Findings findings() {
        return findings;
    }

    /** Sends one council's probes. @param batch what they have in common */
    void send(String batch, String council, List<Probe> probes) {
        var rows = new RowDigests(database);
        var before = rows.taken();
        all(probes);
        Quiet.settled(database);
        var changed = RowDigests.changed(before, rows.taken(), tenants.apply(council));
        if (!changed.isEmpty()) {
            tellApart(batch, council, probes, changed);
        }
    }

    private void tellApart(String batch, String council, List<Probe> probes, List<String> changed) {
        var rows = new RowDigests(database);
        var known = findings.leaks().size();
        for (var probe : probes) {
            var before = rows.taken();
            answer(probe);
            Quiet.settled(database);
            var again = RowDigests.changed(before, rows.taken(), tenants.apply(council));
            if (!again.isEmpty()) {
                findings.leak(probe + " changed " + again);
            }
        }
        if (findings.leaks().size() == known) {
            findings.leak("One of " + probes.size() + " probes (" + batch + ") changed " + changed);
        }
    }

    private void all(List<Probe> probes) {
        try (var callers = Executors.newFixedThreadPool(AT_ONCE)) {
            var sent = probes.stream()
                    .map(probe -> callers.submit(() -> judge(probe)))
                    .toList();
            for (var one : sent) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private void judge(Probe probe) {
        var answer = answer(probe);
        findings.tried(probe, answer.getStatus());
        var mayBeTold = probe.route().tellsWhatNoticesSay();
        var foreign = Canaries.foreignIn(answer, probe.caller().council(), mayBeTold);
        if (!foreign.isEmpty()) {
            findings.leak(probe + " shows " + foreign);
        }
        if (probe.byId() && !Canaries.unnamed(answer).equals(nobodys(probe))) {
            findings.leak(probe + " is told from an identifier that nobody has: " + answer.getStatus());
        }
    }

    /** What the same caller is told about an identifier that nobody has: asked once for each place. */
    private String nobodys(Probe probe) {
        var variable = probe.place().split(" ")[0];
        var isRole = String.valueOf(probe.path().get(variable)).startsWith(Canaries.OWN_ROLE);
        return nobodys.computeIfAbsent(probe.route() + " " + probe.caller() + " " + variable + isRole, asked -> {
            var path = new java.util.HashMap<>(probe.path());
            path.put(variable, isRole ? NOBODYS_ROLE : UUID.randomUUID().toString());
            return Canaries.unnamed(browser.send(probe.route(), probe.caller(), path, probe.body()));
        });
    }

    private org.springframework.mock.web.MockHttpServletResponse answer(Probe probe) {
        return browser.send(probe.route(), probe.caller(), probe.path(), probe.body());
    }
}
