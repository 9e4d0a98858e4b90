package org.virtualschool.casework.spi;

import java.util.List;
import java.util.Optional;
import org.virtualschool.audit.ChildId;

/** What stands at the top of every page about a child. Implemented by the roll; asked after the reader's reach was proved. */
public interface ChildBanners {

    /** The child's banner; empty if there is no such child. */
    Optional<Banner> of(ChildId child);

    /** @param name the child's name @param facts age, year group, school and the like: nothing protected */
    record Banner(String name, List<Fact> facts) {
        @Override
        public String toString() {
            return "Banner[redacted]";
        }
    }

    /** One fact in words. */
    record Fact(String label, String value) {
        @Override
        public String toString() {
            return "Fact[" + label + "]";
        }
    }
}
