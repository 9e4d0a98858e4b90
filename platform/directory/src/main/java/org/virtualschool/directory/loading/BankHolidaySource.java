package org.virtualschool.directory.loading;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bank holidays of the three divisions from GOV.UK's own file, which names titles by key. */
final class BankHolidaySource implements Source {

    private static final String FILE = "bank-holidays/bank-holidays.json";
    private static final String TITLES = "bank-holidays/titles.csv";
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final Map<String, String> NATIONS = Map.of(
            "common.nations.england-and-wales_slug", "ENGLAND_AND_WALES",
            "common.nations.scotland_slug", "SCOTLAND",
            "common.nations.northern-ireland_slug", "NORTHERN_IRELAND");

    @Override
    public String name() {
        return "bank holidays";
    }

    @Override
    public List<String> files() {
        return List.of(FILE, TITLES);
    }

    @Override
    public long load(Tables tables) throws SQLException {
        var titles = DataFile.rows(TITLES)
                .collect(Collectors.toMap(row -> row.getField("key"), row -> row.getField("title")));
        var divisions = JsonMapper.shared().readTree(DataFile.bytes(FILE)).get("divisions");
        var rows = NATIONS.entrySet().stream()
                .flatMap(nation ->
                        holidays(divisions.get(nation.getKey())).map(row -> holiday(nation.getValue(), row, titles)));
        return tables.replace("bank_holiday", List.of("nation", "day", "title", "substitute"), rows);
    }

    /** A division holds a list for each year, beside texts of its own. */
    private static Stream<JsonNode> holidays(JsonNode division) {
        return division.valueStream().filter(JsonNode::isArray).flatMap(JsonNode::valueStream);
    }

    private static @Nullable String[] holiday(String nation, JsonNode row, Map<String, String> titles) {
        var key = row.get("title").asString();
        var title = titles.get(key);
        if (title == null) {
            throw new IllegalStateException(TITLES + " has no words for " + key);
        }
        return new @Nullable String[] {
            nation,
            LocalDate.parse(row.get("date").asString(), WRITTEN).toString(),
            title,
            Boolean.toString(row.get("notes").asString().contains("substitute"))
        };
    }
}
