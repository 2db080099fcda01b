package org.wego.mail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.membership.name.Excerpt;

/**
 * Lets one pass at a time send, whatever the number of processes. The turn is a locked row, which the database frees by
 * itself when its holder dies. Whatever is marked as on its way when a pass gets the turn was therefore left by a dead
 * one.
 */
@Component
class SenderTurn {

    private static final int LONGEST = 500;

    private final DataSource database;
    private final JdbcClient jdbc;

    SenderTurn(DataSource database, JdbcClient jdbc) {
        this.database = database;
        this.jdbc = jdbc;
    }

    /** Makes the row. */
    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        jdbc.sql("""
                insert into app.mail_sender (id, passed_at, trouble) values (1, ?, '') on conflict do nothing""").param(MailRows.at(Instant.EPOCH)).update();
    }

    /** Does it if nobody else has the turn. On a connection beside those of transactions, as it outlives many of them. */
    boolean take(Runnable pass) {
        try (Connection held = database.getConnection()) {
            held.setAutoCommit(false);
            try (PreparedStatement lock = held.prepareStatement(
                            "select id from app.mail_sender where id = 1 for update skip locked");
                    ResultSet row = lock.executeQuery()) {
                boolean mine = row.next();
                if (mine) {
                    pass.run();
                }
                return mine;
            } finally {
                held.rollback();
                held.setAutoCommit(true);
            }
        } catch (SQLException away) {
            throw new DataAccessResourceFailureException("no turn to send mail", away);
        }
    }

    /** Notes how the last pass found the server, in a row of its own as the other one is locked. */
    void note(Instant now, String trouble) {
        String reason = Excerpt.of(trouble, LONGEST);
        int noted = jdbc.sql("update app.mail_sender set passed_at = ?, trouble = ? where id = 2")
                .params(MailRows.at(now), reason)
                .update();
        if (noted == 0) {
            jdbc.sql("insert into app.mail_sender (id, passed_at, trouble) values (2, ?, ?)")
                    .params(MailRows.at(now), reason)
                    .update();
        }
    }

    /** Why the server could not be reached in the last pass; empty if it could. */
    Optional<String> trouble() {
        return jdbc.sql("select trouble from app.mail_sender where id = 2 and trouble <> ''")
                .query(String.class)
                .optional();
    }
}
