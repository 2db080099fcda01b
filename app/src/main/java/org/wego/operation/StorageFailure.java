package org.wego.operation;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/** Tells a database that is away, full or closed to writing from a mistake of ours. */
public final class StorageFailure {

    /** How long to wait before trying again, in seconds. */
    public static final int RETRY_AFTER = 30;

    /** H2: the database was closed after a failed write, or its file can be read or written no longer. */
    private static final Set<Integer> EMBEDDED = Set.of(
            ErrorCode.DATABASE_IS_CLOSED,
            ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
            ErrorCode.DATABASE_IS_READ_ONLY,
            ErrorCode.DATABASE_ALREADY_OPEN_1,
            ErrorCode.FILE_CORRUPTED_1,
            ErrorCode.IO_EXCEPTION_1,
            ErrorCode.IO_EXCEPTION_2);

    /**
     * PostgreSQL: cannot connect or connection lost (class 08), shut down (57P), full or out of connections (53), and
     * read-only (25006).
     */
    private static final String SERVER = "08.{3}|57P.{2}|53.{3}|25006";

    /** Of the pool: rolling back on a connection that was thrown away hides why it was. */
    private static final String THROWN_AWAY = "Connection is closed";

    /** No real chain of causes is longer; one that turns in a circle ends here. */
    private static final int DEEPEST = 50;

    private StorageFailure() {}

    /** Whether the database could not do its work; trying again later may help. */
    public static boolean isCause(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (isItself(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isItself(Throwable cause) {
        return switch (cause) {
            case CannotGetJdbcConnectionException _ -> true;
            case SQLException refused -> isStorage(refused);
            case IOException broken -> String.valueOf(broken.getMessage()).contains("No space left on device");
            default -> false;
        };
    }

    /** What the database said, in a line for the log. */
    public static String words(Throwable failure) {
        Throwable root = failure;
        for (int depth = 0; root.getCause() != null && depth < DEEPEST; depth++) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
    }

    /** Whether a connection that failed like this is of no further use. */
    static boolean isStorage(SQLException refused) {
        String state = refused.getSQLState();
        return refused instanceof SQLTransientConnectionException
                || refused instanceof SQLNonTransientConnectionException
                || (state != null && state.matches(SERVER))
                || THROWN_AWAY.equals(refused.getMessage())
                || (isH2(refused) && isBroken(refused));
    }

    private static boolean isBroken(SQLException refused) {
        int code = refused.getErrorCode();
        return EMBEDDED.contains(code)
                || (code == ErrorCode.GENERAL_ERROR_1
                        && String.valueOf(refused.getMessage()).contains("MVStoreException"));
    }

    private static boolean isH2(SQLException refused) {
        return refused.getClass().getName().startsWith("org.h2.");
    }
}
