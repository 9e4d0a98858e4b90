package org.virtualschool.web.ui;

import java.util.List;

/** The chosen filters of one kind; each link leads to the list without that filter. */
public record FilterGroup(String heading, List<Link> items) {}
