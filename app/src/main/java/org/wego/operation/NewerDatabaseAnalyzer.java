package org.wego.operation;

import java.util.regex.Pattern;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the console that a newer release has worked with the database, whose data this one would misread. */
class NewerDatabaseAnalyzer extends AbstractFailureAnalyzer<FlywayValidateException> {

    /** How Flyway names a migration that the database has and the release has not. */
    private static final Pattern UNKNOWN =
            Pattern.compile("Detected applied migration not resolved locally: (\\S+)\\.");

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, FlywayValidateException cause) {
        String unknown = UNKNOWN.matcher(String.valueOf(cause.getMessage()))
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
        return unknown.isEmpty()
                ? null
                : new FailureAnalysis(
                        "A newer release has worked with the database: it was changed by " + unknown
                                + ", which this release does not know.",
                        "Start the newer release again, or restore a backup that was made before the upgrade.",
                        cause);
    }
}
