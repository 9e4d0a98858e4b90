package virtualschool.testing.bench;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The keys that a request made for the rows it wrote, such as that of its audit entry: UUIDs of version 7, which say when they were made.
 * A row cannot be written twice under one key, so each repetition has keys of its own.
 */
final class FreshKeys {

    private static final Pattern KEY =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

    private static final int BITS_AFTER_THE_TIME = 16;
    private static final int VERSION_7 = 0x7000;
    private static final int RANDOM_IN_THE_FIRST_HALF = 0x1000;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long RANDOM_IN_THE_SECOND_HALF = 0x3FFF_FFFF_FFFF_FFFFL;

    private final Set<String> made;
    private final Map<String, String> fresh = new HashMap<>();

    private FreshKeys(Set<String> made) {
        this.made = made;
    }

    /** @param since when the request was asked: a key that is older was read, not made */
    static FreshKeys madeBy(List<LoggedTransaction> request, Instant since) {
        var made = new HashSet<String>();
        request.stream()
                .flatMap(transaction -> transaction.statements().stream())
                .filter(LoggedStatement::inserts)
                .flatMap(statement -> statement.values().stream())
                .filter(value -> value != null && KEY.matcher(value).matches())
                .filter(value -> made(value) >= since.toEpochMilli())
                .forEach(made::add);
        return new FreshKeys(made);
    }

    private static long made(String key) {
        return UUID.fromString(key).getMostSignificantBits() >>> BITS_AFTER_THE_TIME;
    }

    /** How many keys the request made. */
    int number() {
        return made.size();
    }

    /** From here on each of them is another one. */
    void renew() {
        made.forEach(key -> fresh.put(key, another()));
    }

    /** The value, or the key that stands for it this time. */
    @Nullable
    String of(@Nullable String value) {
        return value == null ? null : Objects.requireNonNullElse(fresh.get(value), value);
    }

    private static String another() {
        var random = ThreadLocalRandom.current();
        var time = System.currentTimeMillis() << BITS_AFTER_THE_TIME;
        var first = time | VERSION_7 | random.nextInt(RANDOM_IN_THE_FIRST_HALF);
        return new UUID(first, VARIANT | random.nextLong() & RANDOM_IN_THE_SECOND_HALF).toString();
    }
}
