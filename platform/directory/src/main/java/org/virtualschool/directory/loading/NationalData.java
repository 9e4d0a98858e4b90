package org.virtualschool.directory.loading;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.virtualschool.tenancy.ReferenceData;

/** Loads each set of national data whose files have changed since the last start; sets that others are derived from come first. */
@Component
class NationalData implements ReferenceData {

    private static final Logger LOG = LoggerFactory.getLogger(NationalData.class);

    private final List<Source> sources = new ArrayList<>(List.of(
            new AuthoritySource(),
            new AdjacencySource(),
            new DeskSource(),
            new PostcodeSource(),
            new SchoolSource(),
            new SchoolLinkSource(),
            new BankHolidaySource()));

    NationalData(@Value("${virtual-school.demonstration.schools:}") String demonstrationSchools) {
        if (!demonstrationSchools.isBlank()) {
            sources.add(new DemonstrationSchools(Path.of(demonstrationSchools)));
        }
    }

    @Override
    public void load(Connection asOwner) throws SQLException {
        var tables = new Tables(asOwner);
        for (var source : sources) {
            var sha256 = DataFile.sha256(source.files(), source.edition());
            if (!isLoaded(asOwner, source, sha256)) {
                var rows = source.load(tables);
                remember(asOwner, source, sha256, rows);
                LOG.info("Loaded {}: {} rows", source.name(), rows);
            }
        }
    }

    private static boolean isLoaded(Connection asOwner, Source source, String sha256) throws SQLException {
        try (var statement =
                asOwner.prepareStatement("select from directory.loaded_source where name = ? and sha256 = ?")) {
            statement.setString(1, source.name());
            statement.setString(2, sha256);
            return statement.executeQuery().next();
        }
    }

    private static void remember(Connection asOwner, Source source, String sha256, long rows) throws SQLException {
        try (var statement = asOwner.prepareStatement("""
                insert into directory.loaded_source (name, sha256, row_count) values (?, ?, ?)
                on conflict (name) do update set (sha256, row_count, loaded_at) = (excluded.sha256, excluded.row_count, excluded.loaded_at)""")) {
            statement.setString(1, source.name());
            statement.setString(2, sha256);
            statement.setInt(3, Math.toIntExact(rows));
            statement.executeUpdate();
        }
    }
}
