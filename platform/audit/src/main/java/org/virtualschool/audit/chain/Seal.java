package org.virtualschool.audit.chain;

import java.time.Instant;
import java.util.List;
import org.virtualschool.tenancy.TenantId;

/**
 * One link of the chain.
 *
 * @param reached time of the newest entry in this seal or an earlier one
 * @param entries how many it binds
 * @param previous hash of the seal before, {@link Hash#NOTHING} for the first
 */
record Seal(long number, Instant sealedAt, Instant reached, int entries, String previous, String hash) {

    /** The next seal, over these hashes of entries in their order. @param before what the chain ends with so far */
    static Seal after(Link before, TenantId tenant, Instant at, Instant newest, List<String> hashes) {
        var reached = newest.isAfter(before.reached()) ? newest : before.reached();
        var open = new Seal(before.number() + 1, at, reached, hashes.size(), before.hash(), "");
        return new Seal(open.number, at, reached, open.entries, open.previous, open.over(tenant, hashes));
    }

    /** What its hash must be over these hashes of entries in their order. */
    String over(TenantId tenant, List<String> hashes) {
        var hash = new Hash("audit seal 1")
                .add(tenant.number())
                .add(number)
                .add(sealedAt)
                .add(reached)
                .add(entries)
                .add(previous);
        hashes.forEach(hash::add);
        return hash.hex();
    }

    Link link() {
        return new Link(number, reached, hash);
    }

    /** What the chain ends with: all that the next seal must know. */
    record Link(long number, Instant reached, String hash) {

        static final Link FIRST = new Link(0, Instant.EPOCH, Hash.NOTHING);
    }
}
