package org.wego.membership;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.wego.membership.economy.CountingDataSource;

/** Counts the statements that reach the database of the module's tests, by whatever library. */
@Component
public class StatementCount implements BeanPostProcessor {

    private @Nullable CountingDataSource counting;

    /** How many statements the work needs. */
    public int of(Runnable work) {
        int before = counting.statements();
        work.run();
        return counting.statements() - before;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof DataSource source) {
            counting = new CountingDataSource(source);
            return counting;
        }
        return bean;
    }
}
