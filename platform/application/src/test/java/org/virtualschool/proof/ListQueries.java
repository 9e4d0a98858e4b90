package org.virtualschool.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes questions for lists: what a person would ask, mixed with wildcards, negative and huge numbers, other councils' words and SQL. */
final class ListQueries {

    private static final List<String> HOSTILE = List.of(
            "",
            "%",
            "_",
            "*",
            "-1",
            "0",
            "2147483648",
            "99999999999999999999",
            "' or 1=1 --",
            "'; delete from cohort.child; --",
            "1) or (1=1",
            "null",
            "\uD83D\uDC66",
            "../south",
            "${7*7}",
            "true",
            "[]",
            "Zq",
            "%Zq%");

    private final Random random;
    private final Map<String, List<String>> sensible;

    /** @param sensible what a person would ask, by parameter */
    ListQueries(long seed, Map<String, List<String>> sensible) {
        this.random = new Random(seed);
        this.sensible = sensible;
    }

    static Map<String, List<String>> ofTheRoll(World world, RollOracle own, String council, String victim) {
        return Map.of(
                "year", List.of("3", "4", "5", "6", "7", " 4 ", "-3", "15"),
                "school",
                        List.of(
                                "none",
                                ListedChild.URN,
                                "100001",
                                world.idsOf(council, "setting").getFirst(),
                                world.idsOf(victim, "setting").getFirst()),
                "area", List.of("in", "out", "unknown", "IN"),
                "host", FourCouncils.COUNCILS.stream().map(Places::codeOf).toList(),
                "worker",
                        java.util.stream.Stream.concat(
                                        own.workers().stream(),
                                        java.util.stream.Stream.of("Worker " + Canaries.of(victim) + " 0"))
                                .map(ListQueries::keyOf)
                                .toList(),
                "status", List.of("looked-after", "CEASED", "ceased", "died", "short-breaks", "LOOKED_AFTER"),
                "sort", List.of("name", "YEAR", "school", "host", "worker"),
                "order", List.of("ascending", "descending"),
                "page", List.of("1", "2"),
                "size", List.of("25", "50", "100"));
    }

    /** A question with some of the parameters. */
    Map<String, String> next() {
        var question = new HashMap<String, String>();
        sensible.forEach((parameter, values) -> {
            var dice = random.nextInt(100);
            if (dice < 22) {
                question.put(parameter, values.get(random.nextInt(values.size())));
            } else if (dice < 30) {
                question.put(parameter, HOSTILE.get(random.nextInt(HOSTILE.size())));
            }
        });
        return question;
    }

    /** Something that a person types who looks for a child. */
    String typed(String council, String victim) {
        var own = new ListedChild(council, random.nextInt(ListedChild.CHILDREN));
        var theirs = new ListedChild(victim, random.nextInt(ListedChild.CHILDREN));
        return switch (random.nextInt(9)) {
            case 0 -> own.familyName();
            case 1 -> own.familyName().substring(0, 6 + random.nextInt(4));
            case 2 -> "given " + own.familyName().toUpperCase(java.util.Locale.ROOT);
            case 3 -> own.careId();
            case 4 -> theirs.familyName();
            case 5 -> theirs.careId();
            case 6 -> "family given";
            case 7 -> "family" + Canaries.of(victim);
            default -> HOSTILE.get(random.nextInt(HOSTILE.size()));
        };
    }

    /** The key that stands for a social worker's name in an address. */
    static String keyOf(String name) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
