package org.virtualschool.access.signin;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Ends the sessions of somebody here, on every copy of the application; what the realm remembers is another thing. */
@Component
public class EndingSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    EndingSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /** Whoever goes on in one of them is asked to sign in at the next click. @param subject as the realm calls the person */
    public void of(String subject) {
        sessions.findByPrincipalName(subject).keySet().forEach(sessions::deleteById);
    }
}
