package org.virtualschool.cohort.aftercare;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.virtualschool.audit.ChildId;
import virtualschool.testing.RealPostgres;

/** What the database holds of offers and of work about them. */
@Component
class OfferRows {

    private final String database;

    OfferRows(@Value("${virtual-school.database.url}") String database) {
        this.database = database;
    }

    /** How many entries and open pieces of work there are about the child. */
    int about(ChildId child) {
        return count("select count(*) from cohort.after_care_offer where child_id = '" + child + "'")
                + count("select count(*) from casework.work where done_at is null and child_id = '" + child
                        + "' and kind = 'cohort.offer-after-care'");
    }

    private int count(String sql) {
        try (var connection = DriverManager.getConnection(RealPostgres.addressFor(database, "postgres"));
                var statement = connection.createStatement();
                var answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
