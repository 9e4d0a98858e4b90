package org.virtualschool.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.virtualschool.access.People.CALDERDALES_BROKER;
import static org.virtualschool.access.People.someSubject;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.virtualschool.access.AccessTest;
import org.virtualschool.access.TestRealm;
import org.virtualschool.tenancy.DatabaseAccess;
import virtualschool.testing.StatementsSeen;

/** A page asks for its session once, and writes that it was used once a minute. */
@AccessTest
class SparingSessionsTests {

    private static final String PAGE = "/calderdale/planted/who";
    private static final String READING = "from access.spring_session s";
    private static final String WRITING = "update access.spring_session";

    @LocalServerPort
    private int port;

    @Autowired
    private FindByIndexNameSessionRepository<? extends Session> rows;

    @Autowired
    private DatabaseAccess database;

    private String subject;
    private Browser browser;

    @BeforeEach
    void signIn() {
        subject = someSubject();
        TestRealm.next(Map.of("sub", subject, "identity_provider", CALDERDALES_BROKER));
        browser = new Browser(port);
        browser.submit(browser.open("/sign-in"), Map.of("email", "x@calderdale.example"));
        browser.open(OnwardRequests.START);
        browser.open(PAGE);
    }

    @Test
    void isReadOnceAndWrittenNotAtAll() {
        var read = times(READING);
        var written = times(WRITING);

        browser.open(PAGE);

        assertThat(times(READING)).isEqualTo(read + 1);
        assertThat(times(WRITING)).isEqualTo(written);
    }

    @Test
    void tellsItsUseOnceThatIsAMinuteOld() {
        var longAgo = row(rows).getLastAccessedTime().minus(Duration.ofMinutes(2));
        wasUsed(rows, longAgo);

        browser.open(PAGE);

        assertThat(row(rows).getLastAccessedTime()).isAfter(longAgo.plusSeconds(60));
    }

    private long times(String words) {
        return StatementsSeen.calls(database.url()).entrySet().stream()
                .filter(said -> said.getKey().contains(words))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private <S extends Session> void wasUsed(FindByIndexNameSessionRepository<S> sessions, Instant at) {
        var session = row(sessions);
        session.setLastAccessedTime(at);
        sessions.save(session);
    }

    private <S extends Session> S row(FindByIndexNameSessionRepository<S> sessions) {
        return sessions.findByPrincipalName(subject).values().iterator().next();
    }
}
