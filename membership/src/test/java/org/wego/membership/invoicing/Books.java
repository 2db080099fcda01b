package org.wego.membership.invoicing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.NamedActor;
import org.wego.PostgresDatabases;
import org.wego.membership.access.Actor;
import org.wego.membership.ledger.Ledger;
import org.wego.membership.ledger.LedgerBalances;
import org.wego.membership.letterhead.Letterheads;
import org.wego.membership.term.MergedRecords;

/** Invoicing and ledger on a database of their own: a smaller house than the module, for the databases we run on. */
public final class Books implements AutoCloseable {

    static final Instant NOW = Instant.parse("2017-11-01T09:00:00Z");
    private static final String H2_OPTIONS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;LOCK_TIMEOUT=20000";

    private final AnnotationConfigApplicationContext context;

    private Books(String url, String user) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        HikariDataSource source = new HikariDataSource(pool);
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/membership")
                .load()
                .migrate();
        context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, () -> source);
        context.register(Wiring.class);
        context.refresh();
    }

    /** The database named: {@code h2-memory}, {@code h2-file} or {@code postgresql}. */
    public static Books on(String database, Path folder) {
        return switch (database) {
            case "h2-memory" -> new Books("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1" + H2_OPTIONS, "sa");
            case "h2-file" -> new Books("jdbc:h2:file:" + folder.resolve("books") + H2_OPTIONS, "sa");
            case "postgresql" -> new Books(PostgresDatabases.copy(), "postgres");
            default -> throw new IllegalArgumentException(database);
        };
    }

    /** A part of the house. */
    public <T> T the(Class<T> type) {
        return context.getBean(type);
    }

    /** A way to run things in a transaction. */
    public TransactionTemplate transaction() {
        return new TransactionTemplate(the(PlatformTransactionManager.class));
    }

    @Override
    public void close() {
        context.close();
    }

    /** Not annotated as a configuration, so that no scan of the module finds it. */
    @EnableTransactionManagement
    @Import({
        Invoicing.class,
        InvoiceSeries.class,
        InvoiceRows.class,
        InvoiceReads.class,
        InvoiceRegister.class,
        Letterheads.class,
        PlainLetterhead.class,
        Ledger.class,
        LedgerBalances.class,
        MergedRecords.class
    })
    static class Wiring {

        @Bean
        PlatformTransactionManager transactions(DataSource source) {
            return new JdbcTransactionManager(source);
        }

        @Bean
        JdbcTemplate template(DataSource source) {
            return new JdbcTemplate(source);
        }

        @Bean
        JdbcClient client(DataSource source) {
            return JdbcClient.create(source);
        }

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }

        @Bean
        Actor actor() {
            return NamedActor.STAFF;
        }
    }
}
