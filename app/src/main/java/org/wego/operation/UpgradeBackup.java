package org.wego.operation;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Backs the embedded database up before the first of the migrations that it lacks, and says when the last one is done and
 * all fits to it. A server database takes back by itself what a killed migration has changed.
 */
@Component
class UpgradeBackup implements Callback, SmartInitializingSingleton {

    private final String url;
    private final Path folder;
    private final int keep;
    private final Clock clock;
    private final Optional<Upgrade> upgrade;
    private @Nullable JdbcClient begun;

    UpgradeBackup(
            @Value("${spring.datasource.url}") String url,
            @Value("${wego.backup.folder}") Path folder,
            @Value("${wego.backup.keep}") int keep,
            Clock clock) {
        this.url = url;
        this.folder = folder;
        this.keep = keep;
        this.clock = clock;
        this.upgrade = EmbeddedDatabase.of(url).map(Upgrade::new);
    }

    @Override
    public String getCallbackName() {
        return "upgrade-backup";
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        if (upgrade.isPresent() && begun == null) {
            JdbcClient jdbc = JdbcClient.create(context.getConfiguration().getDataSource());
            upgrade.get().begin(jdbc, backup(jdbc));
            begun = jdbc;
        }
    }

    /** On a connection of its own, which sees what is committed; of a new database there is nothing to keep. */
    private Optional<Path> backup(JdbcClient jdbc) {
        return isNew(jdbc) ? Optional.empty() : Optional.of(new DatabaseBackup(jdbc, clock, url, folder, keep).write());
    }

    /** Whether there is nothing in it but what notes the migrations. */
    private static boolean isNew(JdbcClient jdbc) {
        return jdbc.sql("""
                        select count(*) from information_schema.tables
                        where table_type = 'BASE TABLE' and lower(table_schema) <> 'information_schema'
                            and lower(table_name) not like 'flyway_schema_history%'""").query(Integer.class).single() == 0;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (begun != null) {
            Upgrade.end(begun);
        }
    }
}
