package org.virtualschool.directory.setting;

import static org.virtualschool.directory.db.Tables.LOCAL_SETTING;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record6;
import org.jooq.Records;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.directory.LocalSetting;
import org.virtualschool.directory.LocalSetting.Kind;
import org.virtualschool.directory.LocalSettingId;
import org.virtualschool.directory.LocalSettings;
import org.virtualschool.directory.Nation;
import org.virtualschool.directory.Postcode;
import org.virtualschool.directory.SearchText;
import org.virtualschool.tenancy.Tenancy;

@Repository
@Transactional(readOnly = true)
class LocalSettingRepository implements LocalSettings {

    private final DSLContext db;

    LocalSettingRepository(DSLContext db) {
        this.db = db;
    }

    @Override
    @Transactional
    public LocalSettingId add(
            Kind kind, String name, Optional<String> town, Optional<Postcode> postcode, Nation nation) {
        var setting = new LocalSetting(
                LocalSettingId.next(),
                kind,
                fitting(name, LONGEST_NAME),
                town.filter(text -> !text.isBlank()).map(text -> fitting(text, LONGEST_TOWN)),
                postcode,
                nation);
        db.insertInto(LOCAL_SETTING)
                .set(LOCAL_SETTING.TENANT_ID, Tenancy.current())
                .set(LOCAL_SETTING.ID, setting.id())
                .set(LOCAL_SETTING.KIND, setting.kind().name())
                .set(LOCAL_SETTING.NAME, setting.name())
                .set(LOCAL_SETTING.TOWN, setting.town().orElse(null))
                .set(LOCAL_SETTING.POSTCODE, setting.postcode().orElse(null))
                .set(LOCAL_SETTING.NATION, setting.nation().name())
                .set(LOCAL_SETTING.SEARCH_TEXT, searchText(setting))
                .execute();
        return setting.id();
    }

    @Override
    public Optional<LocalSetting> byId(LocalSettingId id) {
        return settingsWhere(LOCAL_SETTING.ID.eq(id)).fetchOptional(Records.mapping(LocalSettingRepository::setting));
    }

    @Override
    public List<LocalSetting> search(String words) {
        var wanted = SearchText.words(words).stream()
                .map(word -> LOCAL_SETTING.SEARCH_TEXT.like("%" + word + "%"))
                .toList();
        return settingsWhere(DSL.and(wanted))
                .orderBy(LOCAL_SETTING.SEARCH_TEXT, LOCAL_SETTING.ID)
                .limit(MOST_FOUND)
                .fetch(Records.mapping(LocalSettingRepository::setting));
    }

    @Override
    public Map<String, List<LocalSetting>> named(Collection<String> names) {
        if (names.isEmpty()) {
            return Map.of();
        }
        var byName = settingsWhere(DSL.noCondition()).fetch(Records.mapping(LocalSettingRepository::setting)).stream()
                .collect(Collectors.groupingBy(setting -> SearchText.of(setting.name())));
        return names.stream()
                .distinct()
                .filter(name -> byName.containsKey(SearchText.of(name)))
                .collect(Collectors.toMap(name -> name, name -> byName.getOrDefault(SearchText.of(name), List.of())));
    }

    private static String fitting(String text, int longest) {
        var stripped = text.strip();
        if (stripped.isEmpty() || stripped.codePointCount(0, stripped.length()) > longest) {
            throw new IllegalArgumentException("A setting's text has 1 to " + longest + " characters");
        }
        return stripped;
    }

    private static String searchText(LocalSetting setting) {
        var postcode = setting.postcode();
        return Stream.of(
                        Optional.of(setting.name()),
                        setting.town(),
                        postcode.map(Postcode::written),
                        postcode.map(Postcode::compact))
                .flatMap(Optional::stream)
                .map(SearchText::of)
                .collect(Collectors.joining(" "));
    }

    private SelectConditionStep<Record6<LocalSettingId, String, String, String, Postcode, String>> settingsWhere(
            Condition which) {
        return db.select(
                        LOCAL_SETTING.ID,
                        LOCAL_SETTING.KIND,
                        LOCAL_SETTING.NAME,
                        LOCAL_SETTING.TOWN,
                        LOCAL_SETTING.POSTCODE,
                        LOCAL_SETTING.NATION)
                .from(LOCAL_SETTING)
                .where(ours(LOCAL_SETTING), which);
    }

    private static LocalSetting setting(
            LocalSettingId id,
            String kind,
            String name,
            @Nullable String town,
            @Nullable Postcode postcode,
            String nation) {
        return new LocalSetting(
                id,
                Kind.valueOf(kind),
                name,
                Optional.ofNullable(town),
                Optional.ofNullable(postcode),
                Nation.valueOf(nation));
    }
}
