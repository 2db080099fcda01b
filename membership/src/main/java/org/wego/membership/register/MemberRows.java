package org.wego.membership.register;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.wego.membership.block.BlockInsert;
import org.wego.membership.name.MemberName;
import org.wego.membership.name.NameKey;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.organisation.SizeKind;
import org.wego.membership.place.Region;
import org.wego.membership.time.MembershipDates;
import org.wego.membership.time.PartialDate;

/** Puts many new members on record at once, just as {@link Member} is kept one by one. */
@Component
class MemberRows {

    private static final BlockInsert<Row> MEMBERS = BlockInsert.<Row>into("membership.member")
            .column("id", "uuid", Row::id)
            .column("version", "integer", _ -> 0)
            .column("name", "varchar", it -> it.profile.name())
            .column("name_key", "varchar", Row::nameKey)
            .column("search_key", "varchar", Row::searchKey)
            .column("place", "varchar", it -> it.profile.place())
            .column("category", "varchar", it -> it.profile.category().name())
            .column("kind", "varchar", it -> it.profile.kind().name())
            .column("country", "varchar", it -> nameOf(it.profile.country()))
            .column("region", "varchar", it -> nameOf(Region.of(it.profile.country())))
            .column("latitude", "numeric(9, 6)", it -> it.profile.latitude())
            .column("longitude", "numeric(9, 6)", it -> it.profile.longitude())
            .column("joined_earliest", "date", it -> day(it, MembershipDates::joined, PartialDate::earliest))
            .column("joined_latest", "date", it -> day(it, MembershipDates::joined, PartialDate::latest))
            .column("documented_earliest", "date", it -> day(it, MembershipDates::documented, PartialDate::earliest))
            .column("documented_latest", "date", it -> day(it, MembershipDates::documented, PartialDate::latest))
            .column("left_earliest", "date", it -> day(it, MembershipDates::left, PartialDate::earliest))
            .column("left_latest", "date", it -> day(it, MembershipDates::left, PartialDate::latest))
            .column("suspended", "boolean", _ -> false)
            .column("population", "bigint", it -> population(it, SizeFigure::value))
            .column("population_year", "integer", it -> population(it, SizeFigure::year))
            .column("population_source", "varchar", it -> population(it, SizeFigure::source))
            .column("address", "varchar", it -> String.join("\n", it.profile.address()))
            .column("notes", "varchar", it -> it.profile.notes())
            .column("source", "varchar", it -> it.profile.source());

    private static final BlockInsert<NameRow> NAMES = BlockInsert.<NameRow>into("membership.member_name")
            .column("member_id", "uuid", it -> it.member.id())
            .column("place", "integer", NameRow::place)
            .column("name", "varchar", it -> it.name.name())
            .column("kind", "varchar", it -> it.name.kind().name())
            .column("language", "varchar", it -> it.name.language());

    private static final BlockInsert<SizeRow> SIZES = BlockInsert.<SizeRow>into("membership.member_size")
            .column("member_id", "uuid", it -> it.member.id())
            .column("kind", "varchar", it -> it.kind.name())
            .column("figure_year", "integer", it -> it.figure.year())
            .column("figure_value", "bigint", it -> it.figure.value())
            .column("source", "varchar", it -> it.figure.source());

    private final JdbcOperations jdbc;

    MemberRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Who is to be a member: its profile, which has no problems, and a figure of each series for which one is known.
     *
     * @param nameKey what its name is compared by
     */
    record Newcomer(MemberProfile profile, Map<SizeKind, SizeFigure> figures, String nameKey) {

        static Newcomer of(MemberProfile profile, Map<SizeKind, SizeFigure> figures) {
            return new Newcomer(profile, figures, NameKey.of(profile.name()));
        }
    }

    /**
     * A new member.
     *
     * @param searchKey what it is searched by
     */
    record Row(
            MemberId member,
            MemberProfile profile,
            Map<SizeKind, SizeFigure> figures,
            String nameKey,
            String searchKey) {

        private Object id() {
            return member.value();
        }
    }

    private record NameRow(Row member, int place, MemberName name) {}

    private record SizeRow(Row member, SizeKind kind, SizeFigure figure) {}

    /**
     * Makes members of them in the order of their names, and gives them their ids in that order: each index is in the
     * one order or the other, so its pages are written once and not for each member.
     */
    static List<Row> admit(List<Newcomer> newcomers) {
        return newcomers.stream()
                .sorted(Comparator.comparing(Newcomer::nameKey))
                .map(it -> new Row(MemberId.next(), it.profile, it.figures, it.nameKey, Member.searchKey(it.profile)))
                .toList();
    }

    /** Puts them on record, in the order in which they were admitted. */
    void insert(List<Row> members) {
        MEMBERS.add(jdbc, members);
        NAMES.add(
                jdbc,
                members.stream()
                        .flatMap(it -> IntStream.range(0, it.profile.names().size())
                                .mapToObj(place -> new NameRow(
                                        it, place, it.profile.names().get(place))))
                        .toList());
        SIZES.add(
                jdbc,
                members.stream()
                        .flatMap(it -> sorted(it.figures).stream()
                                .map(figure -> new SizeRow(it, figure.getKey(), figure.getValue())))
                        .toList());
    }

    /**
     * Members that go by any of these names, as they are compared: most lists have only new members, who need no
     * entities.
     */
    List<UUID> called(Collection<String> nameKeys) {
        return jdbc.query(
                """
                select m.id from unnest(cast(? as varchar array)) as asked (name_key)
                join membership.member m on m.name_key = asked.name_key""",
                statement ->
                        statement.setArray(1, statement.getConnection().createArrayOf("varchar", nameKeys.toArray())),
                (row, _) -> row.getObject(1, UUID.class));
    }

    private static Set<Map.Entry<SizeKind, SizeFigure>> sorted(Map<SizeKind, SizeFigure> figures) {
        return new TreeMap<>(figures).entrySet();
    }

    private static @Nullable Object nameOf(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static @Nullable Object day(
            Row row, Function<MembershipDates, @Nullable PartialDate> which, Function<PartialDate, Object> end) {
        PartialDate date = which.apply(row.profile.dates());
        return date == null ? null : end.apply(date);
    }

    private static @Nullable Object population(Row row, Function<SizeFigure, Object> part) {
        SizeFigure newest = row.figures.get(SizeKind.POPULATION);
        return newest == null ? null : part.apply(newest);
    }
}
