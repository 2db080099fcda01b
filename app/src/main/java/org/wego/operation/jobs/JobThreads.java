package org.wego.operation.jobs;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Threads that nobody interrupts: H2 closes the whole database if a thread is interrupted while it reads or writes,
 * even for requests that are still being answered. Whatever takes longer than a shutdown waits ends with the process,
 * and is done again by another one.
 */
final class JobThreads {

    /** How many jobs a process does at once. */
    static final int MOST = 4;

    private static final int HOUSEKEEPING = 2;

    private JobThreads() {}

    static ExecutorService ofJobs() {
        return new Pool(MOST, "jobs");
    }

    static ExecutorService single(String name) {
        return new Pool(1, name);
    }

    static ScheduledExecutorService byTheClock(String name) {
        return new ScheduledThreadPoolExecutor(HOUSEKEEPING, named(name)) {
            @Override
            public List<Runnable> shutdownNow() {
                shutdown();
                return List.of();
            }
        };
    }

    private static ThreadFactory named(String name) {
        return Thread.ofPlatform().daemon().name(name + "-", 1).factory();
    }

    private static final class Pool extends ThreadPoolExecutor {

        Pool(int threads, String name) {
            super(threads, threads, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(), named(name));
            allowCoreThreadTimeOut(true);
        }

        @Override
        public List<Runnable> shutdownNow() {
            shutdown();
            return List.of();
        }
    }
}
