package org.virtualschool.cohort.liaison;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.Councils;
import virtualschool.testing.RealPostgres;

/** Marks for a school that go past the service, and the messages that schools were sent. */
@Component
class MarkedForSchool {

    private final SchoolMarkRepository marks;
    private final Councils councils;
    private final String database;

    MarkedForSchool(
            SchoolMarkRepository marks, Councils councils, @Value("${virtual-school.database.url}") String database) {
        this.marks = marks;
        this.councils = councils;
        this.database = database;
    }

    /** What somebody would write who forgot to ask what kind of document it is. */
    void pastTheService(ChildId child, SharedDocumentId document) {
        var by = PersonId.of("https://id.example/realm", "forgetful");
        var entry = new SchoolMark.Entry.Paper(document);
        var mark = new SchoolMark(SchoolMarkId.next(), child, entry, "", Instant.now(), by, Optional.empty());
        councils.doIn(councils.calderdale(), () -> marks.add(mark));
    }

    int messagesTo(String address) {
        return all(address).size();
    }

    String everythingTo(String address) {
        return String.join("\n", all(address));
    }

    private List<String> all(String address) {
        try (var connection = DriverManager.getConnection(RealPostgres.addressFor(database, "postgres"));
                var asked = connection.prepareStatement(
                        "select m::text from post.message m where m.kind = 'cohort.shared-with-school' and m.recipient = ?")) {
            asked.setString(1, address);
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
