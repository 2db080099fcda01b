package org.wego.membership.directory;

import com.neovisionaries.i18n.CountryCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.wego.membership.access.ForEverybody;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.place.Region;
import org.wego.membership.register.MemberRecords;
import org.wego.membership.time.Standing;

/** Finds members. What it tells is public. */
@Service
@NamedInterface
public class MemberDirectory {

    private static final int MOST_AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final MemberRecords records;
    private final MembersByName named;
    private final NameIndex index;
    private final Clock clock;

    MemberDirectory(JdbcClient jdbc, MemberRecords records, MembersByName named, NameIndex index, Clock clock) {
        this.jdbc = jdbc;
        this.records = records;
        this.named = named;
        this.index = index;
        this.clock = clock;
    }

    /** A list, which finds out once which members a text may mean, however much of it is read. */
    @ForEverybody
    public MemberList list(MemberSearch search) {
        return MemberList.of(search, LocalDate.now(clock), jdbc, index);
    }

    /**
     * A stretch of a list.
     *
     * @param offset how many to skip
     * @param limit how many at most
     */
    @ForEverybody
    public List<MemberSummary> find(MemberSearch search, int offset, int limit) {
        return list(search).find(offset, limit);
    }

    /**
     * The next part of a list by name, whatever the search sorts by. Each part costs the same however far in it is, and
     * members that come or go meanwhile neither shift nor repeat others.
     *
     * @param last where the part before ended; null to begin
     */
    @ForEverybody
    public List<MemberSummary> after(MemberSearch search, MemberSummary.@Nullable Position last, int limit) {
        return list(search).after(last, limit);
    }

    /** How many the whole list has. */
    @ForEverybody
    public int count(MemberSearch search) {
        return list(search).count();
    }

    /** The ids of the whole list in its order, so that long lists can be read block by block from one state. */
    @ForEverybody
    public List<MemberId> ids(MemberSearch search) {
        return list(search).ids();
    }

    /** These members, in no order; those that do not exist are left out. */
    @ForEverybody
    public List<MemberSummary> of(Collection<MemberId> members) {
        LocalDate today = LocalDate.now(clock);
        return of(members, today, today);
    }

    private List<MemberSummary> of(Collection<MemberId> members, LocalDate day, LocalDate today) {
        return members.isEmpty()
                ? List.of()
                : jdbc.sql(SummaryRow.COLUMNS + MembersOn.from(day, today) + " where m.id in (:ids)")
                        .param("ids", members.stream().map(MemberId::value).toList())
                        .param("day", day)
                        .query((row, _) -> SummaryRow.read(row, day))
                        .list();
    }

    /** What everybody may know of a member, as of today. */
    @ForEverybody
    public Optional<MemberDetails> details(MemberId member) {
        return details(member, LocalDate.now(clock));
    }

    /**
     * The same.
     *
     * @param day as of which its name, category and standing are told
     */
    @ForEverybody
    public Optional<MemberDetails> details(MemberId member, LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        Optional<MemberDetails> details =
                records.of(List.of(member)).stream().findFirst().map(record -> MemberDetails.of(record, day));
        return day.isBefore(today)
                ? details.flatMap(it ->
                        of(List.of(member), day, today).stream().findFirst().map(it::asItWas))
                : details;
    }

    /** The names of members by id, with what tells them from others; those that do not exist are left out. */
    @ForEverybody
    public Map<MemberId, String> names(List<MemberId> members) {
        Map<MemberId, String> names = new HashMap<>();
        for (int from = 0; from < members.size(); from += MOST_AT_ONCE) {
            jdbc.sql("select id, name, place from membership.member where id in (:ids)")
                    .param(
                            "ids",
                            members.subList(from, Math.min(members.size(), from + MOST_AT_ONCE)).stream()
                                    .map(MemberId::value)
                                    .toList())
                    .query(row -> {
                        names.put(
                                new MemberId(row.getObject(1, UUID.class)),
                                MemberProfile.label(row.getString(2), row.getString(3)));
                    });
        }
        return names;
    }

    /**
     * Which member a record means by the name of a city; any of the member's names counts, in any spelling.
     *
     * @param country or null if the record does not say
     */
    @ForEverybody
    public NamedMember named(String name, @Nullable CountryCode country) {
        CityOnRecord city = new CityOnRecord(null, name, country);
        return Objects.requireNonNull(named.of(List.of(city)).get(city));
    }

    /** A city as it is put on record: with its member, if the name means exactly one. */
    @ForEverybody
    public CityOnRecord cityOnRecord(String name, @Nullable CountryCode country) {
        return new CityOnRecord(named(name, country).orNull(), name, country);
    }

    /** How many organisations are members today, by category, region and country. */
    @ForEverybody
    public MemberCounts counts() {
        Condition condition = Condition.of(
                new MemberSearch(null, null, null, null, Standing.MEMBER, MemberSearch.Sort.NAME, false),
                LocalDate.now(clock),
                index);
        Map<MembershipCategory, Long> categories = new EnumMap<>(MembershipCategory.class);
        Map<Region, Long> regions = new EnumMap<>(Region.class);
        Map<CountryCode, Long> countries = new EnumMap<>(CountryCode.class);
        long[] all = {0};
        jdbc.sql("select m.category, m.region, m.country, count(*) from membership.member m" + condition.clause()
                        + " group by m.category, m.region, m.country")
                .params(condition.parameters())
                .query(row -> {
                    long members = row.getLong(4);
                    all[0] += members;
                    categories.merge(MembershipCategory.valueOf(row.getString(1)), members, Long::sum);
                    if (row.getString(2) != null) {
                        regions.merge(Region.valueOf(row.getString(2)), members, Long::sum);
                    }
                    CountryCode country = CountryCode.getByCode(row.getString(3));
                    if (country != null) {
                        countries.merge(country, members, Long::sum);
                    }
                });
        return new MemberCounts(all[0], categories, regions, countries);
    }
}
