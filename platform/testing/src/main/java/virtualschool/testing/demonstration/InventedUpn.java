package virtualschool.testing.demonstration;

import java.time.LocalDate;

/** A unique pupil number of the right shape with the right check letter, from establishment 9999, which no school has. */
final class InventedUpn {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private InventedUpn() {}

    static String of(String council, LocalDate born, int number) {
        var digits = council + "9999" + String.format("%02d%03d", (born.getYear() + 4) % 100, number % 1000);
        var sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i + 2);
        }
        return LETTERS.charAt(sum % LETTERS.length()) + digits;
    }
}
