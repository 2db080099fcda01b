package org.wego;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Boots the module (and what it depends on) without the application, on a fixed day. */
@SpringBootApplication
class KnowledgeTestApplication {

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2017-11-01T09:00:00Z"), ZoneOffset.UTC);
    }

    @Bean
    static StatementCount statements() {
        return new StatementCount();
    }
}
