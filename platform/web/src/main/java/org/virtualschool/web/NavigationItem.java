package org.virtualschool.web;

import java.util.List;
import org.virtualschool.access.Action;

/**
 * An entry of an authority's navigation, contributed by a module as a bean and shown to whoever may do the action.
 *
 * @param position entries are shown by position, lowest first
 * @param segments the address below the authority: {@code children} for {@code /calderdale/children}; empty for its home page
 */
public record NavigationItem(int position, String text, Action action, List<String> segments) {

    public NavigationItem(int position, String text, Action action, String... segments) {
        this(position, text, action, List.of(segments));
    }
}
