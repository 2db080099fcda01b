package org.wego;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Lets the thread of a test act by the strategy of its own application. The last application that was started in the
 * process has set its own one for all, which may be that of another test. Who acted in the test before is forgotten: the
 * framework's holder keeps the first actor that a call in this thread has asked for.
 */
public final class OwnSecurityContext implements TestExecutionListener, Ordered {

    /** Before Spring Security's listener, which puts the actor of the test into the context. */
    private static final int FIRST = 1_000;

    @Override
    public int getOrder() {
        return FIRST;
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        SecurityContextHolder.setContextHolderStrategy(
                test.getApplicationContext().getBean(SecurityContextHolderStrategy.class));
        TestSecurityContextHolder.clearContext();
    }
}
