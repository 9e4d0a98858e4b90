package org.virtualschool.directory.postcode;

import static java.util.stream.Collectors.toMap;
import static org.virtualschool.directory.db.Tables.POSTCODE_AUTHORITY;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.directory.Postcode;
import org.virtualschool.directory.Postcodes;
import org.virtualschool.directory.Whereabouts;

@Repository
@Transactional(readOnly = true)
class PostcodeRepository implements Postcodes {

    private final DSLContext db;

    PostcodeRepository(DSLContext db) {
        this.db = db;
    }

    @Override
    public Whereabouts locate(Postcode postcode) {
        return sectorsOf(List.of(postcode))
                .getOrDefault(sectorOf(postcode), Sector.UNRECORDED)
                .locate(postcode);
    }

    @Override
    public Optional<Whereabouts> locate(String typed) {
        return Postcode.parse(typed).map(this::locate);
    }

    @Override
    public Map<Postcode, Whereabouts> locate(Collection<Postcode> postcodes) {
        var sectors = sectorsOf(postcodes);
        return postcodes.stream()
                .distinct()
                .collect(toMap(
                        Function.identity(),
                        postcode -> sectors.getOrDefault(sectorOf(postcode), Sector.UNRECORDED)
                                .locate(postcode)));
    }

    private Map<String, Sector> sectorsOf(Collection<Postcode> postcodes) {
        var asked =
                postcodes.stream().map(PostcodeRepository::sectorOf).distinct().toArray(String[]::new);
        return db
                .select(POSTCODE_AUTHORITY.SECTOR, POSTCODE_AUTHORITY.UNIT, POSTCODE_AUTHORITY.AUTHORITY)
                .from(POSTCODE_AUTHORITY)
                .where(POSTCODE_AUTHORITY.SECTOR.eq(DSL.any(asked)))
                .fetchGroups(
                        POSTCODE_AUTHORITY.SECTOR,
                        Records.mapping(
                                (sector, unit, authority) -> new Sector.Row(unit, authority == null ? "" : authority)))
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, entry -> Sector.of(entry.getValue())));
    }

    private static String sectorOf(Postcode postcode) {
        return postcode.outward() + postcode.compact().charAt(postcode.compact().length() - 3);
    }
}
