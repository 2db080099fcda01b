package org.wego.operation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Looks at the database before the start, knows where the application is reached, and switches on what each process
 * does by the clock for itself.
 */
@Configuration
@EnableScheduling
class Operation {

    @Bean
    static DatabaseAtStart databaseAtStart(Environment environment) {
        return new DatabaseAtStart(environment);
    }

    @Bean
    static ApplicationAddress applicationAddress(Environment environment) {
        return new ApplicationAddress(environment);
    }
}
