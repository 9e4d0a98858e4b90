package org.virtualschool.placement.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.virtualschool.directory.DataTable;
import org.virtualschool.web.ui.Choice;

/** What may be chosen in the register's forms. Dated data, see {@code placement/register/SOURCE.md}. */
@Component
class Choices {

    static final String ASKER = "asker";
    static final String TOPIC = "topic";
    static final String LETTER_WAY = "letter-way";

    private final DataTable table = DataTable.of(Choices.class, "/placement/register/choices.csv");
    private final Clock clock;

    Choices(Clock clock) {
        this.clock = clock;
    }

    /** What the list offers today; empty for a list that there is not. */
    List<Choice> of(String list) {
        return table.on(LocalDate.now(clock)).stream()
                .filter(row -> row.text("list").equals(list))
                .map(row -> Choice.of(row.text("code"), row.text("says")))
                .toList();
    }

    /** The words of a code that the list offers today. */
    Optional<String> offered(String list, String code) {
        return of(list).stream()
                .filter(choice -> code.equals(choice.value()))
                .map(Choice::text)
                .findFirst();
    }

    /** The words of a code, or the code itself where the list never had it. */
    String says(String list, String code) {
        return table.rows().stream()
                .filter(row -> row.text("list").equals(list) && row.text("code").equals(code))
                .map(row -> row.text("says"))
                .findFirst()
                .orElse(code);
    }
}
