package org.wego.membership.assessment;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.wego.membership.economy.EditionId;

/** Fills a database with as many members as wanted: the same ones for the same number. */
final class GeneratedMembers {

    private static final List<String> COUNTRIES = List.of("KR", "PH", "ET", "TR", "VN", "ID", "MX", "RU", "KE", "RW");
    private static final List<String> REGIONS =
            List.of("Asia", "Asia", "Africa", "Asia", "Asia", "Asia", "Americas", "Europe", "Africa", "Africa");
    private static final int BATCH = 10_000;

    private GeneratedMembers() {}

    static UUID id(long number) {
        return new UUID(0x019a_0000_0000_7000L | number >>> 32 << 16, 0x8000_0000_0000_0000L | number);
    }

    /** What the gate will make of the member with this number, by way of which data it has. */
    static boolean pays(long number) {
        return number % 50 != 7 && number % 40 != 11;
    }

    /** One in fifty is a friendship member, one in forty has no population, one in twenty is a corporation. */
    static void write(JdbcTemplate jdbc, long count) {
        for (long from = 0; from < count; from += BATCH) {
            jdbc.batchUpdate(
                    "insert into membership.standin (id, name, category, country, region, population, population_year, employees, employees_year) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    LongStream.range(from, Math.min(count, from + BATCH))
                            .boxed()
                            .toList(),
                    1_000,
                    (row, number) -> {
                        boolean friendship = number % 50 == 7;
                        boolean corporate = number % 20 == 3;
                        int country = (int) (number % COUNTRIES.size());
                        boolean sized = number % 40 != 11;
                        row.setObject(1, id(number));
                        row.setString(2, "City " + number);
                        row.setString(3, friendship ? "FRIENDSHIP" : corporate ? "CORPORATE" : "FULL");
                        row.setString(4, COUNTRIES.get(country));
                        row.setString(5, REGIONS.get(country));
                        row.setObject(6, sized && !corporate ? 1_000 + number * 977 % 12_000_000 : null);
                        row.setObject(7, 2015);
                        row.setObject(8, corporate ? number * 31 % 5_000 : null);
                        row.setObject(9, 2015);
                    });
        }
    }

    /** An edition with figures of all their countries for the years of fees 2011 to 2018. */
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
                COUNTRIES.size() * 8);
        for (int country = 0; country < COUNTRIES.size(); country++) {
            for (int year = 2009; year <= 2016; year++) {
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
