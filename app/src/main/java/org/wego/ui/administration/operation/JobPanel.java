package org.wego.ui.administration.operation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wego.operation.jobs.JobSummary;
import org.wego.operation.jobs.Jobs;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Notice;
import org.wego.ui.component.Panel;
import org.wego.ui.component.StateBadge.Tone;
import org.wego.ui.component.list.ListGrid;
import org.wego.words.Formats;

/** Jobs by the clock, each with when it was last done, when it is next, what went wrong and a button to do it now. */
final class JobPanel extends Panel {

    private final transient Jobs jobs;
    private final transient Clock clock;
    private final ListGrid<JobSummary> grid = new ListGrid<>();

    JobPanel(Jobs jobs, Clock clock) {
        super("shell.jobs.clock");
        this.jobs = jobs;
        this.clock = clock;
        grid.setAllRowsVisible(true);
        grid.text("shell.jobs.name", JobPanel::name);
        grid.badge("shell.jobs.state", this::state, JobPanel::tone);
        wide(grid.text("shell.jobs.last", job -> moment(job.lastDone())));
        wide(grid.text("shell.jobs.next", job -> moment(job.next())));
        grid.addColumn(LitRenderer.<JobSummary>of("${item.words}").withProperty("words", this::failure))
                .setHeader(getTranslation("shell.jobs.failure"))
                .setFlexGrow(4);
        grid.deeds("shell.jobs.do", this::runNow);
        spaced().with(grid.onPhone(0, 1, 5));
        refresh();
    }

    /** As wide as a moment before the rows are there, so that nothing moves when they come. */
    private static void wide(Column<JobSummary> column) {
        column.setAutoWidth(false).setWidth("13rem").setFlexGrow(0);
    }

    /** Shows how the jobs fare now. */
    void refresh() {
        grid.setItems(jobs.list());
    }

    private static String name(JobSummary job) {
        String name = CodeWords.of(job.name());
        return job.recurring() ? name : name + " · " + job.instance();
    }

    private String state(JobSummary job) {
        if (job.atWork()) {
            return getTranslation("shell.jobs.state.atWork");
        }
        if (job.failures() > 0) {
            return getTranslation("shell.jobs.state.failed", job.failures());
        }
        return getTranslation(
                job.next().isAfter(clock.instant()) ? "shell.jobs.state.waiting" : "shell.jobs.state.due");
    }

    private static Tone tone(JobSummary job) {
        if (job.atWork()) {
            return Tone.GOOD;
        }
        return job.failures() > 0 ? Tone.BAD : Tone.NEUTRAL;
    }

    private String moment(@Nullable Instant at) {
        return at == null ? getTranslation("shell.jobs.never") : Formats.moment(at, clock.getZone());
    }

    private String failure(JobSummary job) {
        JobSummary.Failure failure = job.failure();
        return failure == null
                ? ""
                : getTranslation("shell.jobs.failed", failure.words(), moment(failure.at()), failure.reference());
    }

    private Button runNow(JobSummary job) {
        return Buttons.quiet("shell.jobs.runNow", getTranslation("shell.jobs.runNow.about", name(job)), () -> {
            if (jobs.runNow(job.name(), job.instance())) {
                Notice.done(getTranslation("shell.jobs.asked", name(job)));
            } else {
                Notice.refused(getTranslation("shell.jobs.busy", name(job)));
            }
            refresh();
        });
    }
}
