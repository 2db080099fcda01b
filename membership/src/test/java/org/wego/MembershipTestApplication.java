package org.wego;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.data.domain.AuditorAware;

/** Boots the module (and what it depends on) without the application, on a fixed day and with a named actor. */
@SpringBootApplication
class MembershipTestApplication {

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2017-11-01T09:00:00Z"), ZoneOffset.UTC);
    }

    @Bean
    static StatementCount statements() {
        return new StatementCount();
    }

    @Bean
    AuditorAware<String> actor() {
        return () -> Optional.of("staff@wego.example");
    }
}
