package org.wego;

import java.nio.file.Path;
import java.util.UUID;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.wego.membership.start.StartData;

/** The module, booted on a database of its own: for tests that look at all members, or at another database. */
public final class MembershipHouse implements AutoCloseable {

    private static final String OPTIONS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=20000;WRITE_DELAY=0";

    private static final String MODULES =
            "org.springframework.modulith.runtime.autoconfigure.SpringModulithRuntimeAutoConfiguration";

    private final ConfigurableApplicationContext context;

    private MembershipHouse(String url, String user) {
        this.context = new SpringApplicationBuilder(MembershipTestApplication.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.datasource.url=" + url,
                        "spring.datasource.username=" + user,
                        // finding the modules takes longer than all else and nothing here asks for them
                        "spring.autoconfigure.exclude=" + MODULES,
                        "spring.data.jpa.repositories.bootstrap-mode=lazy",
                        "spring.flyway.locations=classpath:db/migration/membership",
                        "spring.jpa.hibernate.ddl-auto=none",
                        "spring.main.banner-mode=off",
                        "logging.level.root=warn")
                .run("--spring.datasource.url=" + url);
    }

    /** In memory, gone when closed. */
    public static MembershipHouse onH2() {
        return new MembershipHouse("jdbc:h2:mem:" + UUID.randomUUID() + OPTIONS + ";DB_CLOSE_DELAY=-1", "sa");
    }

    /** In a file, as the application is shipped. */
    public static MembershipHouse onH2(Path file) {
        return new MembershipHouse("jdbc:h2:file:" + file.toAbsolutePath() + OPTIONS, "sa");
    }

    /** On PostgreSQL. */
    public static MembershipHouse onPostgres() {
        return new MembershipHouse(PostgresDatabases.copy(), "postgres");
    }

    /** On a database server that others use as well. */
    public static MembershipHouse on(String url, String user) {
        return new MembershipHouse(url, user);
    }

    /** A part of the house. */
    public <T> T the(Class<T> type) {
        return context.getBean(type);
    }

    /** Loads the start data of this subject. */
    public void startWith(String subject) {
        context.getBeansOfType(StartData.class).values().stream()
                .filter(part -> part.subject().equals(subject))
                .findAny()
                .orElseThrow()
                .load();
    }

    /** Counts what reaches the database. */
    public StatementCount statements() {
        return the(StatementCount.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
