package org.virtualschool.placement.asking;

import org.virtualschool.web.NotFound;

/** There is no such notice here. */
final class NothingToAskAbout extends NotFound {

    private static final long serialVersionUID = 1L;

    NothingToAskAbout(String id) {
        super("notice-not-found", "There is no notice " + id);
    }
}
