package org.virtualschool.access.startagain;

/** Says that a link to start again leads nowhere. @param title of the page */
record ClosedLinkPage(String title) {}
