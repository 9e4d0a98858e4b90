package org.virtualschool.placement.asking;

import java.util.List;
import org.virtualschool.web.Form;
import org.virtualschool.web.ui.Link;
import org.virtualschool.web.ui.TimelineItem;

/**
 * Where a question or an answer is written.
 *
 * @param history what was said so far
 * @param section of the navigation
 */
record MessagePage(
        String child,
        String title,
        String hint,
        String section,
        String action,
        String back,
        Form form,
        List<Link> breadcrumbs,
        List<TimelineItem> history) {

    @Override
    public String toString() {
        return "MessagePage[redacted]";
    }
}
