package org.wego.web.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The head of the OpenAPI document at {@code /v3/api-docs}. */
@Configuration
class ApiDescription {

    private static final String TOKEN = "token";

    @Bean
    OpenAPI description(MessageSource texts) {
        return new OpenAPI()
                .info(new Info()
                        .title(texts.getMessage("api.title", null, Locale.ENGLISH))
                        .description(texts.getMessage("api.description", null, Locale.ENGLISH))
                        .version("1"))
                .components(new Components()
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")
                                        .description(texts.getMessage("api.token", null, Locale.ENGLISH))))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }
}
