package org.wego.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The migrations of all modules on both databases: a schema per module and no key that crosses from one to another. */
class SchemaTests {

    private static final String CROSSING_KEYS = """
            select distinct own.constraint_name
            from information_schema.referential_constraints own
            join information_schema.table_constraints child
              on child.constraint_schema = own.constraint_schema and child.constraint_name = own.constraint_name
            join information_schema.table_constraints parent
              on parent.constraint_schema = own.unique_constraint_schema
             and parent.constraint_name = own.unique_constraint_name
            where child.table_schema <> parent.table_schema
            """;

    @Test
    void noForeignKeyCrossesModulesOnH2() throws IOException {
        DataSource database = h2();
        migrate(database);
        assertThat(crossingKeys(database)).isEmpty();
        assertThat(schemas(database)).contains("membership", "governance", "programs", "knowledge");
    }

    @Test
    void noForeignKeyCrossesModulesOnPostgres() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            DataSource database = postgres.getPostgresDatabase();
            migrate(database);
            assertThat(crossingKeys(database)).isEmpty();
            assertThat(schemas(database)).contains("membership", "governance", "programs", "knowledge");
        }
    }

    @Test
    void aCrossingKeyIsFound() {
        DataSource database = h2();
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql("create schema one").update();
        jdbc.sql("create schema two").update();
        jdbc.sql("create table one.parent (id uuid primary key)").update();
        jdbc.sql(
                        "create table two.child (parent_id uuid, constraint crossing foreign key (parent_id) references one.parent (id))")
                .update();
        assertThat(crossingKeys(database)).containsExactly("crossing");
    }

    private static DataSource h2() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
        return database;
    }

    /** In the order of the names; a module's migrations rest on no other module, so the order does not matter. */
    private static void migrate(DataSource database) throws IOException {
        Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/V*.sql"))
                .map(file ->
                        Objects.requireNonNull(file.getDescription()).replaceAll(".*db/migration/([^/]+)/.*", "$1"))
                .distinct()
                .sorted(Comparator.naturalOrder())
                .forEach(module -> Flyway.configure()
                        .dataSource(database)
                        .locations("classpath:db/migration/" + module)
                        .table("flyway_schema_history_" + module)
                        .baselineOnMigrate(true)
                        .baselineVersion("0")
                        .load()
                        .migrate());
    }

    private static List<String> crossingKeys(DataSource database) {
        return JdbcClient.create(database)
                .sql(CROSSING_KEYS)
                .query(String.class)
                .list();
    }

    private static List<String> schemas(DataSource database) {
        return JdbcClient.create(database)
                .sql("select schema_name from information_schema.schemata")
                .query(String.class)
                .list();
    }
}
