package org.wego.operation.jobs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A job and how it fares.
 *
 * @param instance which of several pieces of work under the same name
 * @param recurring whether it comes again and again, and so is the only one under its name
 * @param next when it is due, or was if it is at work
 * @param atWork whether a process is at it now
 * @param lastDone when it last came to its end; null if it never did
 * @param failures how often it has failed since
 * @param failure why it failed the last time; null if it has not failed since it last came to its end
 */
@NamedInterface("jobs")
public record JobSummary(
        String name,
        String instance,
        boolean recurring,
        Instant next,
        boolean atWork,
        @Nullable Instant lastDone,
        int failures,
        @Nullable Failure failure) {

    /**
     * Why a job failed.
     *
     * @param words the first line of it
     * @param reference under which the log has the whole of it
     */
    @NamedInterface
    public record Failure(Instant at, String words, String reference) {}
}
