package org.virtualschool.casework.spi;

import org.virtualschool.access.Action;

/**
 * A tab of the child page, declared as a bean by the module whose page it is.
 *
 * @param path below {@code /{authority}/children/{id}}: empty for the first page, otherwise {@code notices}
 * @param action what one must hold to see the tab
 */
public record ChildTab(int order, String title, String path, Action action) {}
