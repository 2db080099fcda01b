package org.wego;

import java.nio.file.Path;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The module, booted on a database of its own: for tests that kill it, or measure it. */
public final class ProgramsHouse implements AutoCloseable {

    private static final String OPTIONS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=20000;WRITE_DELAY=0";

    private final ConfigurableApplicationContext context;

    private ProgramsHouse(String url, String user) {
        this.context = new SpringApplicationBuilder(ProgramsTestApplication.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.modulith.runtime.flyway-enabled=true",
                        "spring.jpa.hibernate.ddl-auto=none",
                        "spring.main.banner-mode=off",
                        "logging.level.root=warn")
                .run("--spring.datasource.url=" + url, "--spring.datasource.username=" + user);
    }

    /** In a file, as the application is shipped. */
    public static ProgramsHouse onH2(Path file) {
        return new ProgramsHouse("jdbc:h2:file:" + file.toAbsolutePath() + OPTIONS, "sa");
    }

    /** A part of the house. */
    public <T> T the(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
