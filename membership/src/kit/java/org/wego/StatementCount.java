package org.wego;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the statements that each thread prepares, by whatever library; a batch is one. */
public final class StatementCount implements BeanPostProcessor {

    private final Map<String, Long> prepared = new ConcurrentHashMap<>();

    /** How many the work needs, in this thread. */
    public long of(Runnable work) {
        String thread = Thread.currentThread().getName();
        long before = of(thread);
        work.run();
        return of(thread) - before;
    }

    /** How many the threads of that name have prepared so far. */
    public long of(String thread) {
        return prepared.getOrDefault(thread, 0L);
    }

    /** The same data source, counted. */
    public DataSource counting(DataSource source) {
        return new Counting(source, prepared);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? counting(source) : bean;
    }

    private static final class Counting extends DelegatingDataSource {

        private final Map<String, Long> prepared;

        Counting(DataSource source, Map<String, Long> prepared) {
            super(source);
            this.prepared = prepared;
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Counting.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                        if (method.getName().startsWith("prepare")) {
                            prepared.merge(Thread.currentThread().getName(), 1L, Long::sum);
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException failed) {
                            throw failed.getTargetException();
                        }
                    });
        }
    }
}
