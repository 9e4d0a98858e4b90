package org.virtualschool.proof;

import java.util.Map;

/** What a request carries besides its address. */
sealed interface Body {

    Body NONE = new Fields(Map.of());

    /** Parameters of an address or fields of a form. */
    record Fields(Map<String, String> fields) implements Body {}

    /** A form with a file. */
    record File(Map<String, String> fields, String content) implements Body {}

    record Json(Map<String, Object> members) implements Body {}

    record Csv(Map<String, String> parameters, String content) implements Body {}
}
