package org.wego.membership.assessment;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.wego.MembershipHouse;
import org.wego.membership.assessment.gate.ExclusionReason;
import org.wego.membership.assessment.gate.ExclusionReason.Kind;
import org.wego.membership.economy.EditionId;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.organisation.SizeKind;

/** Fills a database with as many members as wanted: the same ones for the same number. */
final class GeneratedMembers {

    private static final List<String> COUNTRIES = List.of("KR", "PH", "ET", "TR", "VN", "ID", "MX", "RU", "KE", "RW");
    private static final List<String> REGIONS =
            List.of("ASIA", "ASIA", "AFRICA", "ASIA", "ASIA", "ASIA", "AMERICAS", "EUROPE", "AFRICA", "AFRICA");
    private static final int BATCH = 10_000;
    private static final Map<Optional<SizeKind>, List<MembershipCategory>> BY_SIZE =
            Arrays.stream(MembershipCategory.values()).collect(Collectors.groupingBy(MembershipCategory::size));

    private GeneratedMembers() {}

    static UUID id(long number) {
        return new UUID(0x019a_0000_0000_7000L | number >>> 32 << 16, 0x8000_0000_0000_0000L | number);
    }

    /** What the gate will make of the member with this number in a year, given the data it has. */
    static Optional<ExclusionReason> excluded(long number, int year) {
        Integer documented = documented(number);
        Integer left = left(number);
        if (left != null && left < year) {
            return Optional.of(new ExclusionReason.Left(left));
        }
        if (documented == null && joined(number) > year) {
            return Optional.of(new ExclusionReason.JoinedLater(joined(number)));
        }
        if (documented != null && documented > year) {
            return Optional.of(new ExclusionReason.NotDocumented(documented));
        }
        if (category(number).size().isEmpty()) {
            return Optional.of(new ExclusionReason.NoFee());
        }
        if (!sized(number)) {
            Kind kind = switch (size(number)) {
                case POPULATION -> Kind.NO_POPULATION;
                case EMPLOYEES -> Kind.NO_EMPLOYEES;
            };
            return Optional.of(new ExclusionReason.DataMissing(kind, null, null));
        }
        return Optional.empty();
    }

    /** How many of the first so many members pay in a year. */
    static long paying(long members, int year) {
        return LongStream.range(0, members)
                .filter(number -> excluded(number, year).isEmpty())
                .count();
    }

    /** The schedules of the brochure, as if they had been in force since 2010. */
    static void schedules(MembershipHouse house) {
        house.startWith("fee schedules");
        house.the(JdbcTemplate.class).update("update membership.fee_schedule set valid_from = date '2010-01-01'");
    }

    /**
     * Some were suspended for a year long ago, which bills them as all others and has to be looked up. One in fifty is of a
     * category without a size, one in twenty of one sized by employees, one in forty has no figure
     * of its size; some joined late, left, or are documented since 2015 only.
     */
    static void write(JdbcTemplate jdbc, long count) {
        for (long from = 0; from < count; from += BATCH) {
            List<Long> numbers = LongStream.range(from, Math.min(count, from + BATCH))
                    .boxed()
                    .toList();
            jdbc.batchUpdate("""
                    insert into membership.member (
                        id, version, name, search_key, name_key, category, kind, country, region, address, notes, source,
                        joined_earliest, joined_latest, documented_earliest, documented_latest, left_earliest,
                        left_latest)
                    values (?, 0, ?, ?, ?, ?, 'CITY', ?, ?, '1 Main Street', '', 'generated', ?, ?, ?, ?, ?, ?)""", numbers, 1_000, (row, number) -> {
                int country = (int) (number % COUNTRIES.size());
                row.setObject(1, id(number));
                row.setString(2, "City " + number);
                row.setString(3, "|city" + number + "|");
                row.setString(4, "city" + number);
                row.setString(5, category(number).name());
                row.setString(6, COUNTRIES.get(country));
                row.setString(7, REGIONS.get(country));
                Integer documented = documented(number);
                writeYear(row, 8, documented == null ? joined(number) : null);
                writeYear(row, 10, documented);
                writeYear(row, 12, left(number));
            });
            jdbc.batchUpdate(
                    """
                    insert into membership.member_size (member_id, kind, figure_year, figure_value, source)
                    values (?, ?, 2015, ?, 'generated')""", numbers.stream().filter(GeneratedMembers::sized).toList(), 1_000, (row, number) -> {
                        row.setObject(1, id(number));
                        row.setString(2, size(number).name());
                        row.setLong(
                                3,
                                switch (size(number)) {
                                    case POPULATION -> 1_000 + number * 977 % 12_000_000;
                                    case EMPLOYEES -> number * 31 % 5_000;
                                });
                    });
        }
        writeTerms(jdbc, count);
    }

    private static void writeTerms(JdbcTemplate jdbc, long count) {
        jdbc.update("""
                insert into membership.term (
                    member_id, number, starts_on, ends_on, opening, category, suspended, joined_earliest, joined_latest,
                    documented_earliest, documented_latest, left_earliest, left_latest, left_how, decided_by, reason,
                    left_decided_by, left_reason, beyond_copy)
                select id, 1, date '0001-01-01', date '9999-12-31', 'JOINED', category, false, joined_earliest,
                    joined_latest, documented_earliest, documented_latest, left_earliest, left_latest,
                    case when left_earliest is null then null else 'RESIGNED' end, '', '', '', '', false
                from membership.member m
                where not exists (select 1 from membership.term t where t.member_id = m.id)""");
        List<UUID> suspended = LongStream.range(0, count)
                .filter(number -> number % 100 == 41 && joined(number) == 2005)
                .filter(number -> documented(number) == null && left(number) == null)
                .mapToObj(GeneratedMembers::id)
                .toList();
        jdbc.batchUpdate(
                "update membership.term set ends_on = date '2006-02-28', beyond_copy = true where member_id = ?",
                suspended,
                1_000,
                (row, member) -> row.setObject(1, member));
        writeTerm(jdbc, suspended, "2, date '2006-03-01', date '2007-02-28', 'SUSPENDED', date '2006-03-01'", true);
        writeTerm(jdbc, suspended, "3, date '2007-03-01', date '9999-12-31', 'REINSTATED', date '2007-03-01'", false);
    }

    private static void writeTerm(JdbcTemplate jdbc, List<UUID> members, String days, boolean suspended) {
        jdbc.batchUpdate("""
                insert into membership.term (
                    member_id, number, starts_on, ends_on, opening, from_day, suspended, category, joined_earliest,
                    joined_latest, decided_by, reason, left_decided_by, left_reason, beyond_copy)
                select member_id, %s, %s, category, joined_earliest, joined_latest, '', '', '', '', true
                from membership.term where member_id = ? and number = 1""".formatted(days, suspended), members, 1_000, (row, member) -> row.setObject(1, member));
    }

    private static MembershipCategory category(long number) {
        if (number % 50 == 7) {
            return one(null, number / 50);
        }
        return number % 20 == 3 ? one(SizeKind.EMPLOYEES, number / 20) : one(SizeKind.POPULATION, number);
    }

    /** One after the other of the categories whose fee depends on such a size, or on none. */
    private static MembershipCategory one(@Nullable SizeKind size, long turn) {
        List<MembershipCategory> such = BY_SIZE.get(Optional.ofNullable(size));
        return such.get((int) (turn % such.size()));
    }

    /** What is counted of the member; one whose fee depends on no size has people all the same. */
    private static SizeKind size(long number) {
        return category(number).size().orElse(SizeKind.POPULATION);
    }

    private static void writeYear(PreparedStatement row, int column, @Nullable Integer year) throws SQLException {
        row.setObject(column, year == null ? null : LocalDate.of(year, 1, 1), Types.DATE);
        row.setObject(column + 1, year == null ? null : LocalDate.of(year, 12, 31), Types.DATE);
    }

    private static int joined(long number) {
        return number % 60 == 21 ? 2016 : 2005;
    }

    private static @Nullable Integer left(long number) {
        return number % 70 == 22 ? 2009 : null;
    }

    private static @Nullable Integer documented(long number) {
        return number % 80 == 25 ? 2015 : null;
    }

    private static boolean sized(long number) {
        return number % 40 != 11 && number % 200 != 23;
    }

    /** An edition with figures of all their countries for the years of fees 2010 to 2018. */
    static EditionId edition(JdbcTemplate jdbc, String name) {
        EditionId id = EditionId.next();
        jdbc.update(
                """
                insert into membership.edition (
                    id, source, name, name_key, published_on, digest, imported_by, imported_at, countries, figures, used)
                values (?, 'IMF', ?, ?, ?, ?, 'staff@wego.example', ?, ?, ?, false)""",
                id.value(),
                name,
                name.toLowerCase(java.util.Locale.ROOT),
                LocalDate.of(2017, 4, 18),
                name,
                Timestamp.from(Instant.parse("2017-04-18T00:00:00Z")),
                COUNTRIES.size(),
                COUNTRIES.size() * 9);
        for (int country = 0; country < COUNTRIES.size(); country++) {
            for (int year = 2008; year <= 2016; year++) {
                jdbc.update(
                        "insert into membership.gdp_figure (edition_id, country, figure_year, figure_value, estimate) values (?, ?, ?, ?, false)",
                        id.value(),
                        COUNTRIES.get(country),
                        year,
                        new BigDecimal("777.25").multiply(BigDecimal.valueOf(1 + 4L * country)));
            }
        }
        return id;
    }
}
