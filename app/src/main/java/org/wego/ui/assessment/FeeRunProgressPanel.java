package org.wego.ui.assessment;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.wego.membership.assessment.FeeRunDetails;
import org.wego.membership.assessment.FeeRunProgress;
import org.wego.membership.assessment.FeeRunState;
import org.wego.words.Formats;

/** How far a run is and what is happening now, or what stopped it. */
class FeeRunProgressPanel extends Div {

    FeeRunProgressPanel(FeeRunDetails run) {
        addClassName("run-progress");
        FeeRunProgress progress = run.progress();
        ProgressBar bar = new ProgressBar();
        Span now = new Span(getTranslation("runs.step." + progress.step()));
        now.addClassName("run-progress-now");
        bar.getElement().setAttribute("aria-label", now.getText());
        if (progress.total() > 0) {
            bar.setMax((double) progress.total());
            bar.setValue((double) Math.min(progress.done(), progress.total()));
            Span count = new Span(
                    getTranslation("runs.progress", Formats.number(progress.done()), Formats.number(progress.total())));
            add(new Div(now, count), bar);
        } else {
            bar.setIndeterminate(run.state().working());
            add(new Div(now), bar);
        }
        if (run.state() == FeeRunState.FAILED) {
            addClassName("run-failed");
            now.setText(getTranslation("runs.failed"));
            add(new Paragraph(getTranslation("runs.failed.text", run.failure() == null ? "" : run.failure())));
        } else {
            add(new Paragraph(getTranslation("runs.leave")));
        }
    }
}
