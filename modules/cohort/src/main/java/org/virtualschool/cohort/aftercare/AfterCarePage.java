package org.virtualschool.cohort.aftercare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.virtualschool.audit.PersonId;
import org.virtualschool.casework.ChildShell;
import org.virtualschool.cohort.care.CareCodes;
import org.virtualschool.cohort.care.CareCodes.CodeList;
import org.virtualschool.directory.Authority;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Cell;
import org.virtualschool.web.ui.Choice;
import org.virtualschool.web.ui.SummaryRow;

/** What a family is offered after care, and what came of it. */
record AfterCarePage(
        String authority,
        ChildShell shell,
        AfterCareReading.Reading reading,
        AfterCareRules rules,
        CareCodes codes,
        Function<PersonId, Optional<String>> names,
        Form form) {

    List<SummaryRow> left() {
        return List.of(
                SummaryRow.of("Left care on", Dates.day(reading.left().on())),
                SummaryRow.of(
                        "How", codes.says(CodeList.REASON_CEASED, reading.left().reason())));
    }

    List<SummaryRow> area() {
        var area = reading.area();
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("School", area.school().orElse("None is recorded here")));
        rows.add(SummaryRow.of("In the area of", inArea()));
        if (area.authority().isPresent()) {
            rows.add(SummaryRow.of("Virtual school", area.virtualSchool() + (area.ours() ? " (your own)" : "")));
            rows.add(SummaryRow.of("How to reach it", area.mailbox().orElse(ask(area))));
        }
        return rows;
    }

    private String inArea() {
        var name = reading.area().authority().map(Authority::name);
        return name.map(area -> reading.area().probable() ? area + ", probably: the school lies near a border" : area)
                .orElse("Not known: the school is in no register. Ask the family which council the school belongs to");
    }

    private static String ask(SchoolArea area) {
        return "The directory holds no address. Ask the council’s contact centre for its virtual school"
                + area.authority().map(council -> ": " + council.name()).orElse("");
    }

    List<String> entitlement() {
        return rules.entitlement();
    }

    List<List<Cell>> recorded() {
        return reading.offers().stream().map(this::cells).toList();
    }

    private List<Cell> cells(Offer offer) {
        var how = offer.way()
                .map(way -> rules.ways().stream()
                        .filter(choice -> way.equals(choice.value()))
                        .map(Choice::text)
                        .findFirst()
                        .orElse(way))
                .or(offer::because)
                .orElse("");
        var by = names.apply(offer.by()).orElse("Somebody not known");
        return List.of(Cell.of(Dates.day(offer.on())), Cell.of(offer.outcome().says()), Cell.of(how), Cell.of(by));
    }

    List<Choice> outcomes() {
        return Arrays.stream(Offer.Outcome.values())
                .map(outcome -> Choice.of(outcome.name(), outcome.says()))
                .toList();
    }

    List<Choice> ways() {
        return rules.ways();
    }

    String action() {
        return Urls.below(authority, "children", shell.child(), "after-care");
    }

    @Override
    public String toString() {
        return "AfterCarePage[" + shell.child() + "]";
    }
}
