package org.wego;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts the platform: one process, one database with a schema per module. */
@SpringBootApplication
@Modulithic(systemName = "WeGO platform")
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/app.css")
public class WegoApplication implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(WegoApplication.class, args);
    }
}
