package org.virtualschool.post;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.virtualschool.audit.ChainHead;
import org.virtualschool.tenancy.TenantId;

/**
 * What a message may hold besides its fixed wording. There is no kind for words: a child's name, number or birth date has nowhere to stand.
 * Whoever adds one answers for that; a test compares its parts with a short list.
 */
public sealed interface Particular {

    /**
     * A page of the platform. Each part of the path is a word of ours in lower case, or an identifier or one-time secret of at least 16
     * characters, so that no name and no pupil number passes.
     */
    record OwnLink(String path) implements Particular {

        private static final Pattern PATH =
                Pattern.compile("(/([a-z][a-z-]{0,39}|[A-Za-z0-9_-]{16,200}))+([?][a-z]{1,20}=[A-Za-z0-9_-]{16,200})?");

        public OwnLink {
            if (!PATH.matcher(path).matches()) {
                throw new IllegalArgumentException(
                        "A link in a message leads to a path of ours, of words in lower case and of identifiers");
            }
        }

        /** It may hold a one-time secret. */
        @Override
        public String toString() {
            return "OwnLink[redacted]";
        }
    }

    /** A day until which or on which something is to happen: today or later, so that it is nobody's birth date. */
    record ComingDay(LocalDate day) implements Particular {

        @Override
        public String toString() {
            return "ComingDay[redacted]";
        }
    }

    /** A code to be typed once: three groups of four letters and digits that cannot be taken for another. */
    record OneTimeCode(String code) implements Particular {

        private static final Pattern SHAPE = Pattern.compile("[A-HJ-NP-Z2-9]{4}(-[A-HJ-NP-Z2-9]{4}){2}");

        public OneTimeCode {
            if (!SHAPE.matcher(code).matches()) {
                throw new IllegalArgumentException("A one-time code is three groups of four letters and digits");
            }
        }

        @Override
        public String toString() {
            return "OneTimeCode[redacted]";
        }
    }

    /** Where the council's audit stands: the number of its last seal and 64 hexadecimal digits, in which no name and no day finds room. */
    record AuditHead(ChainHead head) implements Particular {

        public AuditHead {
            head = ChainHead.of(head.toString());
        }
    }

    /** The name of an authority on the platform. */
    record CouncilName(TenantId council) implements Particular {}
}
