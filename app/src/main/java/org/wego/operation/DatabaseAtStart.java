package org.wego.operation;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.Environment;

/**
 * Checks the embedded database before anything else is started, so that a fault is reported in a sentence and not found
 * by whoever signs in first, and holds it until everything else has ended. Other databases are not checked.
 */
class DatabaseAtStart implements BeanFactoryPostProcessor, DisposableBean {

    private static final List<Integer> DAMAGED = List.of(
            ErrorCode.FILE_CORRUPTED_1,
            ErrorCode.GENERAL_ERROR_1,
            ErrorCode.IO_EXCEPTION_1,
            ErrorCode.IO_EXCEPTION_2,
            ErrorCode.FILE_VERSION_ERROR_1,
            ErrorCode.FILE_ENCRYPTION_ERROR_1);

    private static final String WRITABLE =
            "Let the user that runs the platform write there, or choose another place by spring.datasource.url.";

    private final Environment environment;
    private @Nullable FileChannel held;

    DatabaseAtStart(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        String url = environment.getRequiredProperty("spring.datasource.url");
        keepsCommits(url);
        EmbeddedDatabase.of(url).ifPresent(database -> {
            isWritable(database);
            hold(database);
            String user = environment.getProperty("spring.datasource.username", "");
            String password = environment.getProperty("spring.datasource.password", "");
            opens(database, user, password, Path.of(environment.getRequiredProperty("wego.backup.folder")));
            new Upgrade(database).putBack(user, password);
        });
    }

    /**
     * Refuses an H2 address by which acknowledged commits may be lost, or by which the database closes itself while
     * the requests of the last seconds are still being answered.
     */
    static void keepsCommits(String url) {
        if (url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:h2:mem:")) {
            need(url, "WRITE_DELAY=0", "a killed process would lose acknowledged changes");
            need(url, "DB_CLOSE_ON_EXIT=FALSE", "stopping would break off what is being saved at that moment");
        }
    }

    private static void need(String url, String option, String otherwise) {
        String settings = url.toLowerCase(Locale.ROOT);
        if (!Pattern.compile(";" + option.toLowerCase(Locale.ROOT) + "(;|$)")
                .matcher(settings)
                .find()) {
            throw new UnusableDatabase(
                    "The H2 address " + url + " lacks " + option + ": " + otherwise + ".",
                    "Add ;" + option + " to spring.datasource.url.");
        }
    }

    /** Refuses a folder or a file that nothing can be written to: H2 would open it for reading only and say nothing. */
    static void isWritable(EmbeddedDatabase database) {
        try {
            Files.createDirectories(database.folder());
            Files.delete(Files.createTempFile(database.folder(), "wego-", ".probe"));
        } catch (IOException refused) {
            throw unwritable(database, refused);
        }
        if (Files.exists(database.file()) && !Files.isWritable(database.file())) {
            throw new UnusableDatabase("The database file " + database.file() + " cannot be written to.", WRITABLE);
        }
    }

    private static UnusableDatabase unwritable(EmbeddedDatabase database, IOException refused) {
        return new UnusableDatabase(
                "Nothing can be written to the data folder " + database.folder() + " (" + refused.getMessage() + ").",
                WRITABLE);
    }

    /**
     * Refuses a database that another process holds. H2 locks its file as well, but no longer once the disk was full: it
     * closes the file then and opens it again, and a lock ends with the first of its channels that is closed.
     */
    void hold(EmbeddedDatabase database) {
        try {
            held = FileChannel.open(database.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (held.tryLock() == null) {
                throw taken(database);
            }
        } catch (OverlappingFileLockException alsoHere) {
            throw taken(database);
        } catch (IOException refused) {
            throw unwritable(database, refused);
        }
    }

    @Override
    public void destroy() throws IOException {
        if (held != null) {
            held.close();
        }
    }

    private static UnusableDatabase taken(EmbeddedDatabase database) {
        return new UnusableDatabase(
                "Another process works with the database file " + database.file() + ".",
                "Stop the other one first. Two at once need PostgreSQL.");
    }

    /** Refuses a file that another process works with or that is damaged. Whatever else is wrong shows later. */
    static void opens(EmbeddedDatabase database, String user, String password, Path backups) {
        try (Connection opened = DriverManager.getConnection(database.url(), user, password)) {
            opened.isReadOnly();
        } catch (SQLException refused) {
            if (refused.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                throw taken(database);
            }
            if (DAMAGED.contains(refused.getErrorCode())) {
                throw new UnusableDatabase(
                        "The database file " + database.file() + " is damaged (" + firstLine(refused) + ").",
                        restore(database, backups));
            }
        }
    }

    private static String restore(EmbeddedDatabase database, Path backups) {
        return "Move the file away and unpack "
                + DatabaseBackup.newest(backups)
                        .map(newest ->
                                "the newest backup, " + newest.toAbsolutePath().normalize() + ",")
                        .orElse("a backup (none is in "
                                + backups.toAbsolutePath().normalize() + ")")
                + " into " + database.folder() + ", then start again.";
    }

    private static String firstLine(SQLException cause) {
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }
}
