package org.virtualschool.access.signin;

import jakarta.servlet.Filter;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.SpringSessionTransactionManager;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.PlatformTransactionManager;

/** Sessions are rows, so that every copy of the application knows them and a restart keeps them. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "access.spring_session")
class SessionConfiguration {

    /** The cookie belongs to this host alone, over TLS (browsers take localhost for safe), and no script sees it. */
    @Bean
    CookieSerializer sessionCookie() {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("__Host-virtual-school");
        cookie.setCookiePath("/");
        cookie.setUseSecureCookie(true);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }

    @Bean
    @Primary
    SessionRepository<? extends Session> sparingSessions(JdbcIndexedSessionRepository sessions) {
        SessionRepository<? extends Session> rows = sessions;
        return SparingSessions.over(rows);
    }

    @Bean
    FilterRegistrationBean<Filter> oneSessionInARequest() {
        var filter = new FilterRegistrationBean<>(SparingSessions.filter());
        filter.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        return filter;
    }

    /** Sessions are no council's rows: their transactions name no tenant. Nobody else gets this manager, whose rows would look empty. */
    @Bean(defaultCandidate = false)
    @SpringSessionTransactionManager
    PlatformTransactionManager sessionTransactions(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> idleLimit(
            @Value("${virtual-school.session.idle:12h}") Duration idle) {
        return sessions -> sessions.setDefaultMaxInactiveInterval(idle);
    }
}
