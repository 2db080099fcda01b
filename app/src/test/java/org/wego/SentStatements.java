package org.wego;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Counts the statements that the thread of a test sends to the database, in whatever context. */
@Component
public class SentStatements implements BeanPostProcessor {

    private static final StatementCount COUNT = new StatementCount();

    /** How many statements the work needs. */
    public static int of(Runnable work) {
        return Math.toIntExact(COUNT.of(work));
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return COUNT.postProcessAfterInitialization(bean, name);
    }
}
