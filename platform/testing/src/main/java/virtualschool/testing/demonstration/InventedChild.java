package virtualschool.testing.demonstration;

import java.util.LinkedHashMap;
import java.util.Map;

/** One line of a weekly list: its cells by column, as a care system would write them. */
public final class InventedChild {

    private final Map<String, String> cells;

    InventedChild(Map<String, String> cells) {
        this.cells = new LinkedHashMap<>(cells);
    }

    /** What stands in the column; empty if nothing does. */
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /** The same child with another cell. */
    InventedChild with(String column, String value) {
        var changed = new LinkedHashMap<>(cells);
        changed.put(column, value);
        return new InventedChild(changed);
    }

    @Override
    public String toString() {
        return "InventedChild[" + cell(WeeklyList.CARE_ID) + "]";
    }
}
