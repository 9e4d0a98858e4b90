package org.virtualschool.cohort.around;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** As what somebody may be recorded around a child. Data, see {@code cohort/around/SOURCE.md}. */
@Component
class RolesAround {

    private final List<Role> roles;

    /** @param code as rows keep it @param says in words */
    record Role(String code, String says) {}

    RolesAround() {
        try (var file = RolesAround.class.getResourceAsStream("/cohort/around/roles.csv");
                var rows = CsvReader.builder()
                        .ofNamedCsvRecord(
                                new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            roles = rows.stream()
                    .map(row -> new Role(row.getField("code"), row.getField("says")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the order of the page. */
    List<Role> all() {
        return roles;
    }

    boolean has(String code) {
        return roles.stream().anyMatch(role -> role.code().equals(code));
    }

    /** The words of a stored code, or the code itself where it is no longer there. */
    String says(String code) {
        return roles.stream()
                .filter(role -> role.code().equals(code))
                .map(Role::says)
                .findFirst()
                .orElse(code);
    }
}
