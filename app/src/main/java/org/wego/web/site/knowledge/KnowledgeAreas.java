package org.wego.web.site.knowledge;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wego.security.PublicArea;

/** The parts of the catalogs that need no account. */
@Configuration(proxyBeanMethods = false)
class KnowledgeAreas {

    @Bean
    static PublicArea knowledgeArea() {
        return PublicArea.reading("/knowledge/**").inMenu(40, "site.nav.knowledge", "site.home.knowledge");
    }

    @Bean
    static PublicArea feedArea() {
        return PublicArea.reading("/feeds/**");
    }

    @Bean
    static PublicArea sitemapArea() {
        return PublicArea.reading("/sitemaps/**");
    }
}
