package org.virtualschool.cohort.liaison;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import virtualschool.testing.RealPostgres;

/** Messages to SEN caseworkers, with everything that the database holds of them. */
@Component
class WarningMail {

    private final String database;

    WarningMail(@Value("${virtual-school.database.url}") String database) {
        this.database = database;
    }

    /** @param warning the address of its page, which the message leads to */
    List<String> about(String warning) {
        try (var connection = DriverManager.getConnection(RealPostgres.addressFor(database, "postgres"));
                var asked = connection.prepareStatement("select m::text from post.message m"
                        + " join cohort.early_warning_told t on t.tenant_id = m.tenant_id and t.message_id = m.id"
                        + " where t.whom = 'SEN_CASEWORKER' and t.warning_id = ?::uuid")) {
            asked.setString(1, warning.substring(warning.lastIndexOf('/') + 1));
            var answer = asked.executeQuery();
            var messages = new ArrayList<String>();
            while (answer.next()) {
                messages.add(answer.getString(1));
            }
            return messages;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
