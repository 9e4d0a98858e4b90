package org.virtualschool.access.signin;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Sessions as rows, asked for once in a request. Spring Session itself asks for the row again when it has just written it, to see whether the
 * browser's cookie still holds.
 */
final class SparingSessions<S extends Session> implements SessionRepository<SessionInUse<S>> {

    private static final ScopedValue<Written> REQUEST = ScopedValue.newInstance();

    private final SessionRepository<S> rows;

    private SparingSessions(SessionRepository<S> rows) {
        this.rows = rows;
    }

    static <S extends Session> SparingSessions<S> over(SessionRepository<S> rows) {
        return new SparingSessions<>(rows);
    }

    /** Stands before Spring Session's own filter and says what is one request. */
    static Filter filter() {
        return SparingSessions::inOneRequest;
    }

    private static void inOneRequest(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            ScopedValue.where(REQUEST, new Written()).call(() -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    @Override
    public SessionInUse<S> createSession() {
        return new SessionInUse<>(rows.createSession());
    }

    @Override
    public void save(SessionInUse<S> session) {
        rows.save(session.row());
        if (REQUEST.isBound()) {
            REQUEST.get().session = session;
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable SessionInUse<S> findById(String id) {
        var written = REQUEST.isBound() ? REQUEST.get().session : null;
        if (written != null && written.getId().equals(id)) {
            return (SessionInUse<S>) written;
        }
        var row = rows.findById(id);
        return row == null ? null : new SessionInUse<>(row);
    }

    @Override
    public void deleteById(String id) {
        rows.deleteById(id);
        if (REQUEST.isBound()) {
            REQUEST.get().session = null;
        }
    }

    /** What this request wrote last. */
    private static final class Written {

        private @Nullable SessionInUse<?> session;
    }
}
