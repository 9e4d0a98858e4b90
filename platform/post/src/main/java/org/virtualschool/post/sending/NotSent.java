package org.virtualschool.post.sending;

import org.virtualschool.post.Trouble;

/**
 * A try was in vain. It says why and nothing else: it is logged by whoever runs jobs, and what mail servers and libraries say holds addresses.
 * Hence no cause.
 */
final class NotSent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Trouble trouble;

    NotSent(Trouble trouble) {
        super(trouble.name());
        this.trouble = trouble;
    }

    Trouble trouble() {
        return trouble;
    }
}
