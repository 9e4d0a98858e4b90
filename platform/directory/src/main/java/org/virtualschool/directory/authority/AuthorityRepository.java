package org.virtualschool.directory.authority;

import static org.jooq.Records.mapping;
import static org.virtualschool.directory.db.Tables.ADJOINING;
import static org.virtualschool.directory.db.Tables.AUTHORITY;
import static org.virtualschool.directory.db.Tables.DESK;
import static org.virtualschool.directory.db.Tables.DESK_KIND;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record7;
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.directory.Authorities;
import org.virtualschool.directory.Authority;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.directory.Desk;
import org.virtualschool.directory.Distance;
import org.virtualschool.directory.GssCode;
import org.virtualschool.directory.Whereabouts;

@Repository
@Transactional(readOnly = true)
class AuthorityRepository implements Authorities {

    private final DSLContext db;

    AuthorityRepository(DSLContext db) {
        this.db = db;
    }

    @Override
    public Optional<Authority> byCode(AuthorityCode code) {
        return authoritiesWhere(AUTHORITY.CODE.eq(code)).fetchOptional(mapping(Authority::new));
    }

    @Override
    public Map<AuthorityCode, String> names(Collection<AuthorityCode> codes) {
        return codes.isEmpty()
                ? Map.of()
                : db.select(AUTHORITY.CODE, AUTHORITY.NAME)
                        .from(AUTHORITY)
                        .where(AUTHORITY.CODE.in(codes))
                        .fetchMap(AUTHORITY.CODE, AUTHORITY.NAME);
    }

    @Override
    public List<Authority> current() {
        return authoritiesWhere(AUTHORITY.IS_CURRENT.isTrue())
                .orderBy(AUTHORITY.NAME)
                .fetch(mapping(Authority::new));
    }

    @Override
    public Set<AuthorityCode> adjoining(AuthorityCode code) {
        return db.select(ADJOINING.NEIGHBOUR)
                .from(ADJOINING)
                .where(ADJOINING.AUTHORITY.eq(code), ADJOINING.NEIGHBOUR.isNotNull())
                .fetchSet(ADJOINING.NEIGHBOUR);
    }

    @Override
    public boolean adjoins(AuthorityCode one, AuthorityCode other) {
        return bordersOf(one, ADJOINING.NEIGHBOUR.eq(other));
    }

    @Override
    public Distance distance(AuthorityCode responsible, AuthorityCode area) {
        if (!exists(responsible) || !exists(area)) {
            return Distance.UNKNOWN;
        }
        if (responsible.equals(area)) {
            return Distance.IN_AREA;
        }
        return outside(adjoins(responsible, area));
    }

    @Override
    public Distance distance(AuthorityCode responsible, Whereabouts place) {
        return place.authority()
                .map(area -> distance(responsible, area))
                .or(() -> place.elsewhere().map(area -> distanceAbroad(responsible, area)))
                .orElse(Distance.UNKNOWN);
    }

    @Override
    public List<Desk> desks(AuthorityCode code) {
        return db.select(DESK_KIND.KIND, DESK_KIND.NAME, DESK_KIND.PURPOSE, DESK.EMAIL)
                .from(DESK)
                .join(DESK_KIND)
                .on(DESK_KIND.KIND.eq(DESK.KIND))
                .where(DESK.AUTHORITY.eq(code))
                .orderBy(DESK_KIND.POSITION)
                .fetch(mapping(
                        (kind, name, purpose, email) -> new Desk(kind, name, purpose, Optional.ofNullable(email))));
    }

    private Distance distanceAbroad(AuthorityCode responsible, GssCode area) {
        return exists(responsible)
                ? outside(bordersOf(responsible, ADJOINING.NEIGHBOUR_GSS.eq(area)))
                : Distance.UNKNOWN;
    }

    private static Distance outside(boolean adjoining) {
        return adjoining ? Distance.OUT_OF_AREA : Distance.AT_A_DISTANCE;
    }

    private boolean exists(AuthorityCode code) {
        return db.fetchExists(AUTHORITY, AUTHORITY.CODE.eq(code), AUTHORITY.IS_CURRENT.isTrue());
    }

    private boolean bordersOf(AuthorityCode code, Condition with) {
        return db.fetchExists(ADJOINING, ADJOINING.AUTHORITY.eq(code), with);
    }

    private SelectConditionStep<Record7<AuthorityCode, GssCode, String, String, String, String, Boolean>>
            authoritiesWhere(Condition which) {
        return db.select(
                        AUTHORITY.CODE,
                        AUTHORITY.GSS_CODE,
                        AUTHORITY.NAME,
                        AUTHORITY.REGION,
                        AUTHORITY.FIRST_PERIOD,
                        AUTHORITY.LAST_PERIOD,
                        AUTHORITY.IS_CURRENT)
                .from(AUTHORITY)
                .where(which);
    }
}
