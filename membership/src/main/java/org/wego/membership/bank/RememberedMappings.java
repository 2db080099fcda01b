package org.wego.membership.bank;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.membership.access.Actor;
import org.wego.membership.bank.read.ColumnMapping;
import org.wego.membership.bank.read.ColumnRole;
import org.wego.membership.bank.read.DayForm;

/** How tables are read, by their titles, as somebody said once. */
@Component
class RememberedMappings {

    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;

    RememberedMappings(JdbcClient jdbc, Actor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    Optional<ColumnMapping> of(String header) {
        return jdbc.sql("select account, currency, places, days, comma from membership.bank_mapping where header = ?")
                .param(header)
                .query((row, _) -> new ColumnMapping(
                        row.getString(1),
                        row.getString(2),
                        places(row.getString(3)),
                        DayForm.valueOf(row.getString(4)),
                        row.getBoolean(5)))
                .optional();
    }

    void remember(String header, ColumnMapping mapping) {
        jdbc.sql("delete from membership.bank_mapping where header = ?")
                .param(header)
                .update();
        jdbc.sql("""
                        insert into membership.bank_mapping
                            (header, account, currency, places, days, comma, changed_by, changed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        header,
                        mapping.account(),
                        mapping.currency(),
                        mapping.places().entrySet().stream()
                                .map(it -> it.getKey() + "=" + it.getValue())
                                .sorted()
                                .collect(Collectors.joining("\n")),
                        mapping.days().name(),
                        mapping.commaDecimal(),
                        actor.name(),
                        OffsetDateTime.now(clock))
                .update();
    }

    private static Map<ColumnRole, Integer> places(String stored) {
        Map<ColumnRole, Integer> places = new EnumMap<>(ColumnRole.class);
        stored.lines()
                .map(line -> line.split("=", 2))
                .forEach(it -> places.put(ColumnRole.valueOf(it[0]), Integer.valueOf(it[1])));
        return places;
    }
}
