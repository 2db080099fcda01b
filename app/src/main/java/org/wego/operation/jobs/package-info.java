/**
 * What is done by the clock, on one of all processes at a time. A module declares a job as a bean, a {@code Task} of the
 * library db-scheduler; all beans of that kind are found here and run. When which is due stands in the database, so a
 * job that a stopped process missed or a killed one broke off is done by the next one that is there.
 *
 * <p>What each process has to do for itself, such as sweeping its own folders, is {@code @Scheduled} and on the list of
 * {@code ScheduledWorkTests}.
 */
@NullMarked
package org.wego.operation.jobs;

import org.jspecify.annotations.NullMarked;
