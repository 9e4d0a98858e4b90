package org.virtualschool.cohort.schooling;

import static org.virtualschool.cohort.db.Tables.SCHOOL_PLACE;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.history.EpisodeRepository;
import org.virtualschool.cohort.history.EpisodeRepository.Column;
import org.virtualschool.cohort.history.History;
import org.virtualschool.directory.LocalSettingId;
import org.virtualschool.directory.Urn;

/** School places of many children at once. */
@Repository
public class SchoolPlaceRepository {

    private final EpisodeRepository<SchoolPlace> places;

    SchoolPlaceRepository(DSLContext db) {
        this.places = new EpisodeRepository<>(
                db,
                SCHOOL_PLACE,
                List.of(
                        new Column<SchoolPlace, Integer>(SCHOOL_PLACE.URN, place -> number(place.urn())),
                        new Column<SchoolPlace, UUID>(SCHOOL_PLACE.LOCAL_SETTING_ID, place -> id(place.setting())),
                        new Column<SchoolPlace, String>(SCHOOL_PLACE.NAME, SchoolPlace::name)),
                SchoolPlaceRepository::place);
    }

    public Map<ChildId, History<SchoolPlace>> of(Collection<ChildId> children) {
        return places.of(children);
    }

    /** Histories just before they were written at an instant. */
    public EpisodeRepository.Before<SchoolPlace> before(Collection<ChildId> children, Instant at) {
        return places.before(children, at);
    }

    /** Stores what has changed in the histories. */
    public void save(Map<ChildId, History<SchoolPlace>> changed, Instant at) {
        places.save(changed, at);
    }

    private static SchoolPlace place(Record row) {
        var urn = row.get(SCHOOL_PLACE.URN);
        var setting = row.get(SCHOOL_PLACE.LOCAL_SETTING_ID);
        return new SchoolPlace(
                urn == null ? null : new Urn(urn),
                setting == null ? null : new LocalSettingId(setting),
                row.get(SCHOOL_PLACE.NAME));
    }

    private static @Nullable Integer number(@Nullable Urn urn) {
        return urn == null ? null : urn.number();
    }

    private static @Nullable UUID id(@Nullable LocalSettingId setting) {
        return setting == null ? null : setting.value();
    }
}
