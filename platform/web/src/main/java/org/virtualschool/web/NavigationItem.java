package org.virtualschool.web;

import java.util.List;

/**
 * An entry of an authority's navigation, contributed by a module as a bean and shown to whoever may do the action.
 *
 * @param position entries are shown by position, lowest first
 * @param action key of the action that its page asks for
 * @param segments the address below the authority: {@code children} for {@code /calderdale/children}; empty for its home page
 */
public record NavigationItem(int position, String text, String action, List<String> segments) {

    public NavigationItem(int position, String text, String action, String... segments) {
        this(position, text, action, List.of(segments));
    }
}
