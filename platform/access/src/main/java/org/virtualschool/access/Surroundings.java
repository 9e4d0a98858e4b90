package org.virtualschool.access;

import gg.jte.Content;

/**
 * What stands around a page of access: the document, its head, header and footer. Access cannot reach web, which stands on it, so web
 * gives a bean of this type; without one the pages have a plain surrounding of their own.
 */
public interface Surroundings {

    /** The whole document. @param title the page's heading, for the document's title */
    Content around(String title, Content inside);
}
