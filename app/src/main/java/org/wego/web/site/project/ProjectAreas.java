package org.wego.web.site.project;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wego.security.PublicArea;

/** The parts of the studies and pilots that need no account. */
@Configuration(proxyBeanMethods = false)
class ProjectAreas {

    @Bean
    static PublicArea projectArea() {
        return PublicArea.reading("/projects/**");
    }
}
