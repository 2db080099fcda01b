package org.wego.operation;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What time it is, for the whole house. */
@Configuration(proxyBeanMethods = false)
class HouseClock {

    /** The days of the organisation, such as that of an invoice, are those of its secretariat. */
    @Bean
    Clock clock(@Value("${wego.zone}") ZoneId zone) {
        return Clock.system(zone);
    }
}
