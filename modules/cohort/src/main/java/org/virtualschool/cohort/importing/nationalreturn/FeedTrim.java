package org.virtualschool.cohort.importing.nationalreturn;

import static org.virtualschool.cohort.importing.nationalreturn.FeedValues.below;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Takes out of a child's payload what the roll does not hold, before anything of it is kept: the smallest copy of a child's life is the safest. */
final class FeedTrim {

    private static final List<String> DETAILS = List.of(
            "unique_pupil_number",
            "unique_pupil_number_unknown_reason",
            "first_name",
            "surname",
            "date_of_birth",
            "sex",
            "uasc_flag",
            "uasc_end_date",
            "purge");

    private FeedTrim() {}

    static ObjectNode trimmed(ObjectNode child) {
        var kept = only(child, List.of("la_child_id", "purge"));
        below(child, "child_details").forEach(details -> kept.set("child_details", only(details, DETAILS)));
        var episodes = kept.putArray("social_care_episodes");
        below(child, "social_care_episodes")
                .forEach(episode -> episodes.add(
                        only(episode, List.of("purge", "care_worker_details", "child_looked_after_placements"))));
        return kept;
    }

    private static ObjectNode only(ObjectNode object, List<String> names) {
        var kept = FeedFile.JSON.createObjectNode();
        for (var name : names) {
            var value = object.get(name);
            if (value != null) {
                kept.set(name, value);
            }
        }
        return kept;
    }
}
