package org.virtualschool.cohort.importing;

import static org.virtualschool.cohort.importing.list.Field.*;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.virtualschool.cohort.importing.list.CodeText;
import org.virtualschool.cohort.importing.list.Field;
import org.virtualschool.cohort.roll.ListedFacts;
import org.virtualschool.cohort.schooling.SchoolPlace;

/** Facts of the roll field by field, in the words of a list, so that old and new can stand side by side. */
final class Spoken {

    /** What is no longer taken once a child leaves care. */
    static final Set<Field> WHILE_LOOKED_AFTER = EnumSet.of(
            LEGAL_STATUS,
            CATEGORY_OF_NEED,
            UNACCOMPANIED,
            PLACEMENT_TYPE,
            PLACEMENT_START,
            PLACEMENT_POSTCODE,
            PLACEMENT_ADDRESS,
            CARER,
            SOCIAL_WORKER,
            SOCIAL_WORKER_NUMBER,
            TEAM);

    private Spoken() {}

    static Map<Field, String> of(ListedFacts facts) {
        var words = new EnumMap<Field, String>(Field.class);
        var who = facts.identity();
        put(words, GIVEN_NAME, who.givenName());
        put(words, FAMILY_NAME, who.familyName());
        put(words, DATE_OF_BIRTH, who.dateOfBirth());
        put(words, SEX, who.sex());
        put(words, UPN, who.upn() == null ? null : who.upn().text());
        put(words, YEAR_GROUP, who.yearGroup());
        put(words, LEGAL_STATUS, facts.care().legalStatus());
        put(words, CATEGORY_OF_NEED, facts.care().need());
        put(words, UNACCOMPANIED, Boolean.TRUE.equals(facts.care().unaccompanied()) ? CodeText.YES : null);
        put(words, LOOKED_AFTER_FROM, facts.care().from());
        put(words, LOOKED_AFTER_TO, facts.care().to());
        put(words, REASON_CEASED, facts.care().reasonCeased());
        placement(words, facts.placement());
        put(words, SCHOOL_NAME, school(facts.school()));
        if (facts.allocation() != null) {
            put(words, SOCIAL_WORKER, facts.allocation().socialWorker());
            put(words, SOCIAL_WORKER_NUMBER, facts.allocation().workerNumber());
            put(words, TEAM, facts.allocation().team());
        }
        return words;
    }

    private static void placement(Map<Field, String> words, ListedFacts.@Nullable Placement placement) {
        if (placement != null) {
            put(words, PLACEMENT_TYPE, placement.where().type());
            put(words, PLACEMENT_START, placement.start());
            put(words, PLACEMENT_POSTCODE, placement.where().details().postcode());
            put(words, PLACEMENT_ADDRESS, placement.where().details().address());
            put(words, CARER, placement.where().details().carer());
        }
    }

    private static @Nullable String school(@Nullable SchoolPlace place) {
        if (place == null) {
            return null;
        }
        if (place.urn() != null) {
            return place.name() + " (URN " + place.urn() + ")";
        }
        return place.setting() == null ? place.name() : place.name() + " (one of our own settings)";
    }

    private static void put(Map<Field, String> words, Field field, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            words.put(field, value instanceof LocalDate date ? date.toString() : value.toString());
        }
    }
}
