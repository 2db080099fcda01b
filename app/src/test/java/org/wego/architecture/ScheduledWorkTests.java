package org.wego.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.Map;
import java.util.Set;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.annotation.Schedules;

/** What the clock starts is a job, on one process at a time, unless it is the own business of each process. */
@AnalyzeClasses(
        packages = {"org.wego", "db.migration"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class ScheduledWorkTests {

    /** What each process does for itself, and why. */
    private static final Map<String, String> ON_EACH_PROCESS = Map.of(
            "IndexKeeper.lookAgain", "keeps the index of its own process like the database",
            "FeeRunMachine.lookAfterRuns", "holds a run by a lock of the database, whichever process looks first",
            "WatchedProtocol.start", "ends slow connections of its own machine",
            "OpenSessions.endStale", "ends sessions in its own memory",
            "Leftovers.sweep", "sweeps folders of its own machine",
            "Unlocking.answer", "answers a command given on its own machine, within a second",
            "SecurityJournal.writeFailures", "writes down what it counted in its own memory");

    @ArchTest
    static void isAJobUnlessItIsOnTheList(JavaClasses house) {
        assertThat(scheduled(house)).isEqualTo(ON_EACH_PROCESS.keySet());
    }

    @ArchTest
    static void whatIsNoJobIsFound(JavaClasses house) {
        assertThat(scheduled(new ClassFileImporter().importClasses(Planted.class)))
                .containsExactlyInAnyOrder("Planted.nightly", "Planted.byATimer", "Planted.byAnExecutor");
    }

    private static Set<String> scheduled(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isMetaAnnotatedWith(Scheduled.class)
                        || method.isMetaAnnotatedWith(Schedules.class)
                        || method.getMethodCallsFromSelf().stream().anyMatch(ScheduledWorkTests::setsATimer))
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .collect(Collectors.toSet());
    }

    private static boolean setsATimer(JavaMethodCall call) {
        return call.getName().startsWith("schedule")
                && Stream.of(Timer.class, ScheduledExecutorService.class, TaskScheduler.class)
                        .anyMatch(call.getTargetOwner()::isAssignableTo);
    }

    private static final class Planted {

        @Scheduled(cron = "0 30 2 * * *")
        void nightly() {}

        void byATimer(Timer timer, TimerTask work) {
            timer.schedule(work, 1);
        }

        void byAnExecutor(ScheduledThreadPoolExecutor thread, Runnable work) {
            ScheduledFuture<?> _ = thread.scheduleWithFixedDelay(work, 1, 1, TimeUnit.DAYS);
        }
    }
}
