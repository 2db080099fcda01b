package org.wego.ui.administration.operation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wego.operation.jobs.JobSummary;
import org.wego.operation.jobs.Jobs;
import org.wego.ui.component.Cells;
import org.wego.ui.component.Notice;
import org.wego.ui.component.PhoneColumns;
import org.wego.ui.component.StateBadge.Tone;
import org.wego.words.Formats;

/** Jobs by the clock, each with when it was last done, when it is next, what went wrong and a button to do it now. */
final class JobPanel extends Section {

    private final transient Jobs jobs;
    private final transient Clock clock;
    private final Grid<JobSummary> grid = new Grid<>();

    JobPanel(Jobs jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
        addClassNames("panel", "stacked");
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.addColumn(JobPanel::name)
                .setHeader(getTranslation("shell.jobs.name"))
                .setAutoWidth(true);
        grid.addColumn(Cells.badge(this::state, JobPanel::tone))
                .setHeader(getTranslation("shell.jobs.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(job -> moment(job.lastDone()))
                .setHeader(getTranslation("shell.jobs.last"))
                .setWidth("13rem")
                .setFlexGrow(0);
        grid.addColumn(job -> moment(job.next()))
                .setHeader(getTranslation("shell.jobs.next"))
                .setWidth("13rem")
                .setFlexGrow(0);
        grid.addColumn(LitRenderer.<JobSummary>of("${item.words}").withProperty("words", this::failure))
                .setHeader(getTranslation("shell.jobs.failure"))
                .setFlexGrow(4);
        grid.addComponentColumn(this::runNow)
                .setHeader(getTranslation("shell.jobs.do"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        PhoneColumns.keep(grid, 0, 1, 5);
        add(new H2(getTranslation("shell.jobs.clock")), grid);
        refresh();
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
        Button button = new Button(getTranslation("shell.jobs.runNow"), _ -> {
            if (jobs.runNow(job.name(), job.instance())) {
                Notice.done(getTranslation("shell.jobs.asked", name(job)));
            } else {
                Notice.refused(getTranslation("shell.jobs.busy", name(job)));
            }
            refresh();
        });
        button.addThemeNames("tertiary", "small");
        button.setAriaLabel(getTranslation("shell.jobs.runNow.about", name(job)));
        return button;
    }
}
