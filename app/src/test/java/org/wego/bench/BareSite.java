package org.wego.bench;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The least that Spring MVC can do, to measure pages against: one page without data, template, security or session. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
class BareSite {

    /** The page. */
    @RestController
    static class BarePage {

        @GetMapping(path = "/bare", produces = "text/html;charset=UTF-8")
        String bare() {
            return "<!doctype html><html lang=\"en\"><title>Bare</title><h1>Bare</h1></html>";
        }
    }

    /** A server of its own, at a free port. */
    static ServletWebServerApplicationContext start() {
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(BareSite.class, BarePage.class)
                .web(WebApplicationType.SERVLET)
                .run(
                        "--server.port=0",
                        "--server.tomcat.max-keep-alive-requests=-1",
                        "--spring.config.location=optional:classpath:/no-configuration/",
                        "--spring.main.banner-mode=off");
    }
}
