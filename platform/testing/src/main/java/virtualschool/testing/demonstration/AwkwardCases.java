package virtualschool.testing.demonstration;

import static virtualschool.testing.demonstration.WeeklyList.BORN;
import static virtualschool.testing.demonstration.WeeklyList.FAMILY;
import static virtualschool.testing.demonstration.WeeklyList.FROM;
import static virtualschool.testing.demonstration.WeeklyList.GIVEN;
import static virtualschool.testing.demonstration.WeeklyList.LEGAL_STATUS;
import static virtualschool.testing.demonstration.WeeklyList.PLACED;
import static virtualschool.testing.demonstration.WeeklyList.PLACEMENT;
import static virtualschool.testing.demonstration.WeeklyList.POSTCODE;
import static virtualschool.testing.demonstration.WeeklyList.SCHOOL;
import static virtualschool.testing.demonstration.WeeklyList.UPN;
import static virtualschool.testing.demonstration.WeeklyList.URN;
import static virtualschool.testing.demonstration.WeeklyList.YEAR;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** What goes wrong in real lists, one of each kind, at fixed places of the opening list. */
final class AwkwardCases {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private AwkwardCases() {}

    static InventedChild apply(int number, InventedChild child, LocalDate today) {
        return switch (number) {
            case 0 ->
                child.with(FROM, DAY.format(today.minusDays(1)))
                        .with(PLACED, DAY.format(today.minusDays(1)))
                        .with(UPN, "UN4");
            case 1 -> child.with(URN, "").with(SCHOOL, "");
            case 2 -> child.with(URN, "").with(SCHOOL, "Ysgol Bro Enfys, Wrexham");
            case 3 -> child.with(UPN, "A" + child.cell(UPN).substring(1));
            case 4 -> child.with(POSTCODE, "HX99 9ZZ");
            case 5 -> child.with(GIVEN, "Իվան").with(FAMILY, "Պետրոսյան").with(UPN, "UN2");
            case 6 -> child.with(GIVEN, "Sukarno").with(FAMILY, "");
            case 7 -> child.with(LEGAL_STATUS, "V4");
            case 8 ->
                child.with(PLACEMENT, "K3")
                        .with(YEAR, "12")
                        .with(URN, "")
                        .with(SCHOOL, "")
                        .with(BORN, DAY.format(today.minusYears(17)));
            case 9 -> child.with(BORN, DAY.format(today.plusYears(1)));
            case 10 -> child.with(LEGAL_STATUS, "C9");
            case 11 -> child.with(POSTCODE, "CF10 1EP");
            case 12 ->
                child.with(POSTCODE, "UB8 1UW")
                        .with(GIVEN, "Amira")
                        .with(FAMILY, "Haddad")
                        .with(BORN, DAY.format(today.minusYears(10)))
                        .with(YEAR, "5");
            case 13 ->
                child.with(POSTCODE, "HX1 1UJ")
                        .with(GIVEN, "Kofi")
                        .with(FAMILY, "Mensah-Boateng")
                        .with(BORN, DAY.format(today.minusYears(9)))
                        .with(YEAR, "4");
            case 14, 15, 16 -> child.with(URN, "990001").with(SCHOOL, "Northfield Bridge Academy");
            default -> child;
        };
    }
}
