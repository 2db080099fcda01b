package org.wego.operation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Looks at the database before the start, and switches on the jobs that run by the clock. */
@Configuration
@EnableScheduling
class Operation {

    @Bean
    static DatabaseAtStart databaseAtStart(Environment environment) {
        return new DatabaseAtStart(environment);
    }
}
