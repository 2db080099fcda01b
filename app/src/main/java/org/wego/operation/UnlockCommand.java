package org.wego.operation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * {@code java -jar app.jar --unlock=admin@city.example}: lets in somebody whom the guesses of others keep out. It asks
 * the platform that runs on this machine, which alone may have its database open, and shows the link it answers.
 */
public class UnlockCommand implements CommandLineRunner {

    /** The argument that makes a start this command. */
    public static final String ARGUMENT = "--unlock=";

    private static final Logger LOG = LoggerFactory.getLogger(UnlockCommand.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final UnlockFolder folder;
    private final String email;

    UnlockCommand(@Value("${wego.unlock.folder}") Path folder, @Value("${unlock}") String email) {
        this.folder = new UnlockFolder(folder);
        this.email = email;
    }

    /** Whether these are the arguments of this command. */
    public static boolean isMeantBy(String... arguments) {
        return arguments.length > 0 && arguments[0].startsWith(ARGUMENT);
    }

    /** Runs it, with the settings of the platform but without anything else of it. */
    public static void start(String... arguments) {
        new SpringApplicationBuilder(UnlockCommand.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(arguments)
                .close();
    }

    @Override
    public void run(String... arguments) throws IOException {
        try {
            Optional<String> link = folder.ask(email, PATIENCE);
            if (link.isPresent()) {
                LOG.info("{} is let in again. Choose a new password within a day (once): {}", email, link.get());
            } else {
                LOG.warn("There is no account with the e-mail {}.", email);
            }
        } catch (UnlockFolder.NoAnswer none) {
            LOG.warn(
                    "The platform did not answer. Start it, and give this command in the folder from which it was"
                            + " started (it looks into {}).",
                    folder.path().toAbsolutePath());
        }
    }
}
