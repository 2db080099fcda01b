package org.wego.operation.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.OnStartup;
import com.github.kagkarlsson.scheduler.task.Task;
import java.util.List;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Runs jobs from the moment at which the database is migrated and filled until the application is asked to stop: then no
 * other is begun, and those at work are waited for as long as the last requests are.
 */
@Component
class JobRunner implements SmartLifecycle {

    private final Scheduler scheduler;
    private final List<Task<?>> jobs;
    private final JobClock clock;
    private volatile boolean running;

    JobRunner(Scheduler scheduler, List<Task<?>> jobs, JobClock clock) {
        this.scheduler = scheduler;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public void start() {
        for (Task<?> job : jobs) {
            if (job instanceof OnStartup recurring) {
                recurring.onStartup(scheduler, clock);
            }
        }
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        scheduler.stop();
        running = false;
    }

    @Override
    public void stop(Runnable stopped) {
        Thread.ofPlatform().daemon().name("jobs-stop").start(() -> {
            stop();
            stopped.run();
        });
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE;
    }
}
