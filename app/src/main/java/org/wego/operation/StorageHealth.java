package org.wego.operation;

import java.io.File;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Whether changes can be saved: one is, at most once in {@link #FRESH}, however often somebody asks, and the embedded
 * database needs space for more.
 */
@Component("storage")
class StorageHealth implements HealthIndicator {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final @Nullable File folder;
    private final DataSize leastSpace;
    private @Nullable Instant looked;
    private Health found = Health.unknown().build();

    StorageHealth(
            JdbcClient jdbc,
            Clock clock,
            @Value("${spring.datasource.url}") String url,
            @Value("${wego.least-space}") DataSize leastSpace) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.folder = EmbeddedDatabase.of(url)
                .map(database -> database.folder().toFile())
                .orElse(null);
        this.leastSpace = leastSpace;
    }

    @Override
    public synchronized Health health() {
        Instant now = clock.instant();
        if (looked == null || !now.isBefore(looked.plus(FRESH))) {
            found = look(now);
            looked = now;
        }
        return found;
    }

    private void write(OffsetDateTime moment) {
        boolean there = jdbc.sql("update app.write_probe set written_at = ?")
                        .param(moment)
                        .update()
                > 0;
        if (!there) {
            jdbc.sql("insert into app.write_probe (id, written_at) values (1, ?) on conflict do nothing")
                    .param(moment)
                    .update();
        }
    }

    private Health look(Instant now) {
        if (folder != null && folder.getUsableSpace() < leastSpace.toBytes()) {
            return Health.down().withDetail("space", folder.getUsableSpace()).build();
        }
        try {
            // without a transaction, since after one the public pages would be rendered anew
            write(now.atOffset(ZoneOffset.UTC));
            return Health.up().build();
        } catch (DataAccessException away) {
            return Health.down(away).build();
        }
    }
}
