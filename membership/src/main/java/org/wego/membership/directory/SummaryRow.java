package org.wego.membership.directory;

import com.neovisionaries.i18n.CountryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.place.Region;
import org.wego.membership.time.MembershipDates;
import org.wego.membership.time.PartialDate;

/** How a list of members is read. */
final class SummaryRow {

    static final String COLUMNS = """
            select m.id, m.name, m.place, m.category, m.kind, m.country, m.region, m.latitude, m.longitude,
                m.joined_earliest, m.joined_latest, m.documented_earliest, m.documented_latest,
                m.left_earliest, m.left_latest, m.suspended, m.population, m.population_year, m.population_source""";

    private SummaryRow() {}

    static MemberSummary read(ResultSet row, LocalDate day) throws SQLException {
        String region = row.getString("region");
        MembershipDates dates = new MembershipDates(date(row, "joined"), date(row, "documented"), date(row, "left"));
        return new MemberSummary(
                new MemberId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("place"),
                MembershipCategory.valueOf(row.getString("category")),
                MemberKind.valueOf(row.getString("kind")),
                CountryCode.getByCode(row.getString("country")),
                region == null ? null : Region.valueOf(region),
                row.getBigDecimal("latitude"),
                row.getBigDecimal("longitude"),
                dates,
                dates.on(day, row.getBoolean("suspended")),
                population(row));
    }

    private static @Nullable SizeFigure population(ResultSet row) throws SQLException {
        String source = row.getString("population_source");
        return source == null ? null : new SizeFigure(row.getInt("population_year"), row.getLong("population"), source);
    }

    private static @Nullable PartialDate date(ResultSet row, String name) throws SQLException {
        LocalDate earliest = row.getObject(name + "_earliest", LocalDate.class);
        LocalDate latest = row.getObject(name + "_latest", LocalDate.class);
        return earliest == null || latest == null ? null : new PartialDate(earliest, latest);
    }
}
