package org.virtualschool.cohort.telling;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.virtualschool.audit.ChildId;
import virtualschool.testing.RealPostgres;

/** Looks at messages to schools as they lie in the database, and lets time pass there. */
@Component
class SchoolMail {

    private static final String LETTERS =
            " from post.message m join cohort.school_letter l on l.tenant_id = m.tenant_id and l.message_id = m.id where l.child_id = '";

    private final String database;

    SchoolMail(@Value("${virtual-school.database.url}") String database) {
        this.database = database;
    }

    /** How many messages there are about the child. */
    int about(ChildId child) {
        return to(child).size();
    }

    /** To whom messages about the child go. */
    List<String> to(ChildId child) {
        return column("select m.recipient" + LETTERS + child + "'");
    }

    /** Everything that messages about the child hold. */
    String everythingIn(ChildId child) {
        return String.join("\n", column("select m::text" + LETTERS + child + "'"));
    }

    /** Nobody is at any school any more. */
    void everybodyLeaves() {
        change("delete from contacts.contact");
    }

    /** Nobody ever noticed anything about these children. */
    void forgetEverythingAbout(Collection<ChildId> children) {
        var ids = children.stream().map(child -> "'" + child + "'").collect(Collectors.joining(","));
        change("delete from cohort.school_notice where child_id in (" + ids + ")");
    }

    /** What was noticed and sent about the child was so many days earlier. */
    void daysPass(ChildId child, int days) {
        for (var column : List.of("notice set noticed_at = noticed_at", "letter set sent_at = sent_at")) {
            change("update cohort.school_" + column + " - interval '" + days + " days' where child_id = '" + child
                    + "'");
        }
    }

    private void change(String sql) {
        RealPostgres.asSuperuser(database, sql);
    }

    private List<String> column(String sql) {
        try (var connection = DriverManager.getConnection(RealPostgres.addressFor(database, "postgres"));
                var statement = connection.createStatement();
                var answer = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (answer.next()) {
                values.add(answer.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
