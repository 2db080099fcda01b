package org.wego.knowledge.entry;

import com.neovisionaries.i18n.CountryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.membership.directory.CitiesOnRecord;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.organisation.MemberId;

/**
 * Lets the cities that entries are about be linked to their members, and reports that readers then see those entries
 * changed.
 */
@Component
class EntryCities implements CitiesOnRecord {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EntryCities(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<CityOnRecord> withoutMember() {
        return jdbc.sql("""
                        select distinct city, country, member_id from knowledge.entry
                        where member_id is null and city is not null""").query((row, _) -> written(row)).list();
    }

    @Override
    public int link(MemberId member, String name, @Nullable CountryCode country) {
        List<UUID> entries = jdbc.sql("""
                        select id from knowledge.entry
                        where member_id is null and city = :city and country is not distinct from :country""")
                .param("city", name)
                .param("country", country == null ? null : country.name(), Types.VARCHAR)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
        for (int from = 0; from < entries.size(); from += EntriesChanged.MOST) {
            link(member, entries.subList(from, Math.min(entries.size(), from + EntriesChanged.MOST)));
        }
        return entries.size();
    }

    private void link(MemberId member, List<UUID> entries) {
        jdbc.sql("""
                        update knowledge.entry set member_id = :member, version = version + 1, changed_at = :now
                        where id in (:entries)""")
                .param("member", member.value())
                .param("now", EntryRows.kept(clock.instant()))
                .param("entries", entries)
                .update();
        List<EntryId> seen = jdbc.sql(
                        "select id from knowledge.entry where id in (:entries) and published_at is not null")
                .param("entries", entries)
                .query((row, _) -> new EntryId(row.getObject(1, UUID.class)))
                .list();
        if (!seen.isEmpty()) {
            events.publishEvent(new EntriesChanged(seen));
        }
    }

    private static CityOnRecord written(ResultSet row) throws SQLException {
        return Objects.requireNonNull(EntryRows.city(row));
    }
}
