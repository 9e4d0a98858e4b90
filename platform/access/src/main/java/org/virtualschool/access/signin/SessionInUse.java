package org.virtualschool.access.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/** A session whose time of use is told to its row when that is a minute old, not at every use. */
record SessionInUse<S extends Session>(S row) implements Session {

    /** How much sooner than by its last use a session may end: little beside an idle limit of hours. */
    static final Duration EXACT_TO = Duration.ofMinutes(1);

    @Override
    public void setLastAccessedTime(Instant lastAccessedTime) {
        if (!lastAccessedTime.isBefore(row.getLastAccessedTime().plus(EXACT_TO))) {
            row.setLastAccessedTime(lastAccessedTime);
        }
    }

    @Override
    public Instant getLastAccessedTime() {
        return row.getLastAccessedTime();
    }

    @Override
    public String getId() {
        return row.getId();
    }

    @Override
    public String changeSessionId() {
        return row.changeSessionId();
    }

    @Override
    public <T> @Nullable T getAttribute(String attributeName) {
        return row.getAttribute(attributeName);
    }

    @Override
    public Set<String> getAttributeNames() {
        return row.getAttributeNames();
    }

    @Override
    public void setAttribute(String attributeName, Object attributeValue) {
        row.setAttribute(attributeName, attributeValue);
    }

    @Override
    public void removeAttribute(String attributeName) {
        row.removeAttribute(attributeName);
    }

    @Override
    public Instant getCreationTime() {
        return row.getCreationTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        row.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return row.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return row.isExpired();
    }
}
