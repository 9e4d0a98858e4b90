package org.virtualschool.web.ui;

import org.jspecify.annotations.Nullable;

/**
 * One task of a task list.
 *
 * @param href null while it cannot be started
 * @param tagClasses shows the status as a tag of these classes, "" for the plain one; null shows words
 */
public record Task(
        @Nullable String href,
        String title,
        @Nullable String hint,
        String status,
        @Nullable String tagClasses,
        boolean cannotStart) {}
