package org.wego.membership.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.annotation.AnnotationTemplateExpressionDefaults;

/** Lets {@link ForStaffOrOwn} and its like carry the expression of whose it is. */
@Configuration(proxyBeanMethods = false)
class AccessWords {

    @Bean
    static AnnotationTemplateExpressionDefaults accessTemplates() {
        return new AnnotationTemplateExpressionDefaults();
    }
}
