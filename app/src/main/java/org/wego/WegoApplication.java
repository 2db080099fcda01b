package org.wego;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.wego.operation.UnlockCommand;

/** Starts the platform: one process, one database with a schema per module. */
@SpringBootApplication
@Modulithic(systemName = "WeGO platform")
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/app.css")
@StyleSheet("styles/kit.css")
public class WegoApplication implements AppShellConfigurator {

    private static final String AT_WORK = "jdk.virtualThreadScheduler.parallelism";

    public static void main(String[] args) {
        if (UnlockCommand.isMeantBy(args)) {
            UnlockCommand.start(args);
            return;
        }
        leaveRoomBesideCalculations();
        SpringApplication.run(WegoApplication.class, args);
    }

    /**
     * Requests have virtual threads, of which as many are at work as there are processors unless told otherwise: two
     * imports at once would then stop everybody else. With more the system gives each its turn.
     */
    private static void leaveRoomBesideCalculations() {
        if (System.getProperty(AT_WORK) == null) {
            System.setProperty(
                    AT_WORK,
                    Integer.toString(Math.max(16, 4 * Runtime.getRuntime().availableProcessors())));
        }
    }
}
