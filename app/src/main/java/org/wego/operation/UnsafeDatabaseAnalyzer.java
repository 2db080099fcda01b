package org.wego.operation;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the console in two sentences why the platform refused to start, instead of a stack trace. */
class UnsafeDatabaseAnalyzer extends AbstractFailureAnalyzer<UnsafeDatabase> {

    @Override
    protected FailureAnalysis analyze(Throwable root, UnsafeDatabase cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()), "Add ;WRITE_DELAY=0 to spring.datasource.url.", cause);
    }
}
