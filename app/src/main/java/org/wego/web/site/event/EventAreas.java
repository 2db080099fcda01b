package org.wego.web.site.event;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wego.security.PublicArea;

/** The parts of the calendar that need no account. */
@Configuration(proxyBeanMethods = false)
class EventAreas {

    @Bean
    static PublicArea eventArea() {
        return PublicArea.reading("/events/**").inMenu(35, "site.nav.events", "site.home.events");
    }
}
