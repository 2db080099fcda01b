package org.wego.operation;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the console in two sentences why the platform refused to start, instead of a stack trace. */
class UnusableDatabaseAnalyzer extends AbstractFailureAnalyzer<UnusableDatabase> {

    @Override
    protected FailureAnalysis analyze(Throwable root, UnusableDatabase cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.action(), cause);
    }
}
