package org.virtualschool.casework.child;

import java.util.List;
import org.virtualschool.casework.ChildShell;
import org.virtualschool.web.ui.TimelineItem;

/** What happened to or about the child, newest first. */
record TimelinePage(ChildShell shell, List<TimelineItem> items) {}
