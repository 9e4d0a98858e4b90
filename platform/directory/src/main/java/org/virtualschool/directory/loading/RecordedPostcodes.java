package org.virtualschool.directory.loading;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.virtualschool.directory.Postcode;

/**
 * The authority of postcodes that are known to be in the directory behind the postcode file: for those the file is exact, also where it
 * holds only their sector. The schools' SOURCE.md says that theirs were all found there; for any other postcode ask {@code Postcodes}.
 */
record RecordedPostcodes(Map<String, String> authorities) {

    static RecordedPostcodes read() {
        return new RecordedPostcodes(DataFile.rows(PostcodeSource.FILE)
                .collect(
                        toMap(row -> row.getField("sector") + row.getField("unit"), row -> row.getField("authority"))));
    }

    /** The DfE code in England, the ONS code elsewhere, empty where none is recorded. */
    String authorityOf(Postcode recorded) {
        var compact = recorded.compact();
        var sector = compact.substring(0, compact.length() - 2);
        return authorities.getOrDefault(compact, authorities.getOrDefault(sector, ""));
    }
}
