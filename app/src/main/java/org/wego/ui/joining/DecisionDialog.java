package org.wego.ui.joining;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wego.governance.resolution.ResolutionSummary;
import org.wego.governance.resolution.Resolutions;
import org.wego.governance.resolution.Votes;
import org.wego.membership.joining.ApplicationDetails;
import org.wego.membership.joining.CommitteeDecision;
import org.wego.membership.joining.CommitteeDecision.Outcome;
import org.wego.membership.joining.Joining;
import org.wego.membership.joining.rule.ApprovingBody;
import org.wego.ui.component.Notice;
import org.wego.ui.component.form.AskingDialog;
import org.wego.ui.component.form.DayPicker;
import org.wego.ui.component.form.DecisionBox;

/** Asks what the body decided: a resolution on record fills in the rest. Nothing comes of it until it is approved. */
final class DecisionDialog extends AskingDialog {

    private final RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>(getTranslation("joining.outcome"));
    private final ComboBox<ApprovingBody> body = new ComboBox<>(getTranslation("joining.body"));
    private final DayPicker day = new DayPicker();
    private final TextField reference = new TextField(getTranslation("joining.reference"));
    private final IntegerField inFavour = votes("joining.votes.for");
    private final IntegerField against = votes("joining.votes.against");
    private final IntegerField abstaining = votes("joining.votes.abstaining");
    private @Nullable UUID resolution;

    DecisionDialog(
            Joining joining, Resolutions resolutions, ApplicationDetails application, LocalDate today, Runnable done) {
        setHeaderTitle(getTranslation("joining.deed.record"));
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(JoiningWords::of);
        outcome.setValue(Outcome.APPROVED);
        body.setItems(ApprovingBody.values());
        body.setItemLabelGenerator(JoiningWords::of);
        body.setValue(joining.rule(today).body());
        day.setLabel(getTranslation("joining.decided"));
        day.setMax(today);
        day.setValue(today);
        reference.setMaxLength(CommitteeDecision.LONGEST_REFERENCE);
        reference.setRequired(true);
        show(application.decision());
        DecisionBox box = new DecisionBox(resolutions, this::take);
        VerticalLayout fields = new VerticalLayout(
                new Paragraph(getTranslation("joining.decision.help")),
                outcome,
                box,
                body,
                day,
                reference,
                new HorizontalLayout(inFavour, against, abstaining));
        fields.setPadding(false);
        box.setWidthFull();
        reference.setWidthFull();
        add(fields);
        offer(getTranslation("joining.deed.record.do"), () -> record(joining, application, done));
    }

    private IntegerField votes(String label) {
        IntegerField field = new IntegerField(getTranslation(label));
        field.setMin(0);
        field.setMax(CommitteeDecision.MOST_VOTES);
        field.setWidth("7rem");
        return field;
    }

    private void show(@Nullable CommitteeDecision noted) {
        if (noted != null) {
            outcome.setValue(noted.outcome());
            body.setValue(noted.body());
            day.setValue(noted.on());
            reference.setValue(noted.reference());
            resolution = noted.resolution();
            CommitteeDecision.Count votes = noted.votes();
            if (votes != null) {
                count(votes.inFavour(), votes.against(), votes.abstaining());
            }
        }
    }

    /** What the resolution says stands in the fields. */
    private void take(ResolutionSummary chosen) {
        resolution = chosen.id().value();
        reference.setValue(String.valueOf(chosen.number()));
        body.setValue(
                switch (chosen.body()) {
                    case GENERAL_ASSEMBLY -> ApprovingBody.GENERAL_ASSEMBLY;
                    case EXECUTIVE_COMMITTEE -> ApprovingBody.EXECUTIVE_COMMITTEE;
                });
        if (chosen.adoptedOn() != null) {
            day.setValue(chosen.adoptedOn());
        }
        Votes votes = chosen.votes();
        if (votes != null) {
            count(votes.inFavour(), votes.against(), votes.abstaining());
        }
    }

    private void count(int yes, int no, int neither) {
        inFavour.setValue(yes);
        against.setValue(no);
        abstaining.setValue(neither);
    }

    private void record(Joining joining, ApplicationDetails application, Runnable done) {
        if (day.isEmpty() || body.isEmpty() || isHalfCounted()) {
            refuse(getTranslation("joining.decision.incomplete"));
            return;
        }
        CommitteeDecision decision = new CommitteeDecision(
                outcome.getValue(),
                body.getValue(),
                day.getValue(),
                resolution,
                reference.getValue(),
                inFavour.isEmpty()
                        ? null
                        : new CommitteeDecision.Count(inFavour.getValue(), against.getValue(), abstaining.getValue()));
        JoiningWords.refusal(joining.record(application.id(), application.version(), decision))
                .ifPresentOrElse(this::refuse, () -> {
                    close();
                    Notice.done(getTranslation("joining.done"));
                    done.run();
                });
    }

    /** All of the votes are counted, or none. */
    private boolean isHalfCounted() {
        return inFavour.isEmpty() != against.isEmpty() || against.isEmpty() != abstaining.isEmpty();
    }
}
