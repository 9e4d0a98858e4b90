package org.virtualschool.cohort.telling;

import static org.virtualschool.cohort.db.Tables.SCHOOL_NOTICE;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.telling.Notice.Told;
import org.virtualschool.directory.Urn;
import org.virtualschool.tenancy.Tenancy;

/** What schools are to know. */
@Repository
class NoticeRepository {

    private final DSLContext db;

    NoticeRepository(DSLContext db) {
        this.db = db;
    }

    /** @return whether it is new: the same school is told the same thing once, whoever runs twice */
    boolean add(Notice notice) {
        return db.insertInto(SCHOOL_NOTICE)
                        .set(SCHOOL_NOTICE.TENANT_ID, Tenancy.current())
                        .set(SCHOOL_NOTICE.ID, notice.id().value())
                        .set(SCHOOL_NOTICE.CHILD_ID, notice.child().value())
                        .set(SCHOOL_NOTICE.PLACE_KEY, notice.place())
                        .set(SCHOOL_NOTICE.URN, notice.urn().map(Urn::number).orElse(null))
                        .set(SCHOOL_NOTICE.NEWS, notice.news().name())
                        .set(SCHOOL_NOTICE.SINCE, notice.since())
                        .set(SCHOOL_NOTICE.KNOWN_BEFORE, notice.knownBefore())
                        .set(SCHOOL_NOTICE.NOTICED_AT, notice.noticedAt())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    void over(NoticeId notice, Instant at) {
        db.update(SCHOOL_NOTICE)
                .set(SCHOOL_NOTICE.OVER_AT, at)
                .where(ours(SCHOOL_NOTICE), SCHOOL_NOTICE.ID.eq(notice.value()), SCHOOL_NOTICE.OVER_AT.isNull())
                .execute();
    }

    void toldByHand(NoticeId notice, Told told, PersonId by) {
        db.update(SCHOOL_NOTICE)
                .set(SCHOOL_NOTICE.TOLD_ON, told.on())
                .set(SCHOOL_NOTICE.TOLD_HOW, told.how())
                .set(SCHOOL_NOTICE.TOLD_BY, by.value())
                .where(ours(SCHOOL_NOTICE), SCHOOL_NOTICE.ID.eq(notice.value()))
                .execute();
    }

    /** Which schools have looked-after children on their roll, as far as we noticed. */
    List<Notice> standing() {
        return find(SCHOOL_NOTICE.NEWS.ne(News.CEASED.name()));
    }

    /** The same of these children. */
    List<Notice> standing(Collection<ChildId> children) {
        return find(SCHOOL_NOTICE.NEWS.ne(News.CEASED.name()).and(ofThese(children)));
    }

    /** What holds still and was not known before. */
    List<Notice> open() {
        return find(SCHOOL_NOTICE.KNOWN_BEFORE.isFalse());
    }

    /** The same of these children. */
    List<Notice> open(Collection<ChildId> children) {
        return find(SCHOOL_NOTICE.KNOWN_BEFORE.isFalse().and(ofThese(children)));
    }

    Optional<Notice> find(NoticeId id) {
        return find(SCHOOL_NOTICE.ID.eq(id.value())).stream().findFirst();
    }

    private List<Notice> find(Condition which) {
        return db.selectFrom(SCHOOL_NOTICE)
                .where(ours(SCHOOL_NOTICE), SCHOOL_NOTICE.OVER_AT.isNull(), which)
                .orderBy(SCHOOL_NOTICE.NOTICED_AT, SCHOOL_NOTICE.ID)
                .fetch(NoticeRepository::notice);
    }

    /** The latest that was noticed about each of these children, whether it holds still or not. */
    Map<ChildId, News> latest(Collection<ChildId> children) {
        var latest = new HashMap<ChildId, News>();
        db.select(SCHOOL_NOTICE.CHILD_ID, SCHOOL_NOTICE.NEWS)
                .from(SCHOOL_NOTICE)
                .where(ours(SCHOOL_NOTICE), ofThese(children))
                .orderBy(SCHOOL_NOTICE.NOTICED_AT, SCHOOL_NOTICE.ID)
                .forEach(row -> latest.put(new ChildId(row.value1()), News.valueOf(row.value2())));
        return latest;
    }

    private static Condition ofThese(Collection<ChildId> children) {
        return SCHOOL_NOTICE.CHILD_ID.in(children.stream().map(ChildId::value).toList());
    }

    private static Notice notice(Record row) {
        return new Notice(
                new NoticeId(row.get(SCHOOL_NOTICE.ID)),
                new ChildId(row.get(SCHOOL_NOTICE.CHILD_ID)),
                row.get(SCHOOL_NOTICE.PLACE_KEY),
                Optional.ofNullable(row.get(SCHOOL_NOTICE.URN)).map(Urn::new),
                News.valueOf(row.get(SCHOOL_NOTICE.NEWS)),
                row.get(SCHOOL_NOTICE.SINCE),
                row.get(SCHOOL_NOTICE.KNOWN_BEFORE),
                row.get(SCHOOL_NOTICE.NOTICED_AT),
                Optional.<LocalDate>ofNullable(row.get(SCHOOL_NOTICE.TOLD_ON))
                        .map(day -> new Told(day, row.get(SCHOOL_NOTICE.TOLD_HOW))));
    }
}
