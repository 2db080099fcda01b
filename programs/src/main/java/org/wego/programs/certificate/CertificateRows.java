package org.wego.programs.certificate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.programs.event.EventId;
import org.wego.programs.registration.RegistrationId;

/** The rows of certificates. */
@Component
class CertificateRows {

    private static final String COLUMNS = """
            select c.code, c.registration_id, c.name, c.title, c.dates, c.place, c.issued_on, c.withdrawn_on,
                case when r.state = 'ATTENDED' then true else false end as stands
            from programs.certificate c join programs.registration r on r.id = c.registration_id""";

    private final JdbcClient jdbc;

    CertificateRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody who attended and has no certificate. */
    record Due(RegistrationId registration, String name) {}

    /** Who attended and has none, in the order of the ids. */
    List<Due> due(EventId event, @Nullable RegistrationId after, int limit) {
        return jdbc.sql("""
                        select r.id, r.name from programs.registration r
                        where r.event_id = ? and r.state = 'ATTENDED' and r.id > ? and not exists (
                            select 1 from programs.certificate c where c.standing = r.id)
                        order by r.id limit ?""")
                .params(event.value(), after == null ? new UUID(0, 0) : after.value(), limit)
                .query((row, _) -> new Due(new RegistrationId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    /** Adds one; false if somebody else just did. */
    boolean add(Certificate issued) {
        return jdbc.sql("""
                        insert into programs.certificate (code, registration_id, name, title, dates, place, issued_on,
                            standing)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(
                                issued.code(),
                                issued.registration().value(),
                                issued.name(),
                                issued.title(),
                                issued.dates(),
                                issued.place(),
                                issued.issuedOn(),
                                issued.registration().value())
                        .update()
                == 1;
    }

    /** Withdraws one; false if that was done before. */
    boolean withdraw(RegistrationId registration, LocalDate day, String reason) {
        return jdbc.sql("""
                        update programs.certificate set withdrawn_on = ?, reason = ?, standing = null
                        where standing = ?""").params(day, reason, registration.value()).update() == 1;
    }

    Optional<Certificate> find(String code) {
        return jdbc.sql(COLUMNS + " where c.code = ?")
                .param(code)
                .query((row, _) -> certificate(row))
                .optional();
    }

    /** The one that stands, or else the last that was withdrawn. */
    Optional<Certificate> of(RegistrationId registration) {
        return jdbc.sql(COLUMNS + """
                         where c.registration_id = ?
                        order by case when c.withdrawn_on is null then 0 else 1 end, c.withdrawn_on desc, c.code
                        limit 1""")
                .param(registration.value())
                .query((row, _) -> certificate(row))
                .optional();
    }

    private static Certificate certificate(ResultSet row) throws SQLException {
        return new Certificate(
                row.getString("code"),
                new RegistrationId(row.getObject("registration_id", UUID.class)),
                row.getString("name"),
                row.getString("title"),
                row.getString("dates"),
                row.getString("place"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("withdrawn_on", LocalDate.class),
                row.getBoolean("stands"));
    }
}
