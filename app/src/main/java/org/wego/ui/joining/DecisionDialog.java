package org.wego.ui.joining;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wego.governance.resolution.ResolutionSummary;
import org.wego.governance.resolution.Resolutions;
import org.wego.governance.resolution.Votes;
import org.wego.membership.joining.ApplicationDetails;
import org.wego.membership.joining.CommitteeDecision;
import org.wego.membership.joining.CommitteeDecision.Outcome;
import org.wego.membership.joining.Joining;
import org.wego.membership.joining.JoiningOutcome;
import org.wego.membership.joining.form.ApplicationFault;
import org.wego.membership.joining.form.ApplicationFault.Field;
import org.wego.membership.joining.form.ApplicationFault.Kind;
import org.wego.membership.joining.rule.ApprovingBody;
import org.wego.membership.text.CleanText;
import org.wego.ui.component.Notice;
import org.wego.ui.component.form.AskingDialog;
import org.wego.ui.component.form.DayPicker;
import org.wego.ui.component.form.DecisionBox;
import org.wego.ui.component.form.WholeNumber;

/** Asks what the body decided: a resolution on record fills in the rest. Nothing comes of it until it is approved. */
final class DecisionDialog extends AskingDialog {

    private final RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>(getTranslation("joining.outcome"));
    private final ComboBox<ApprovingBody> body = new ComboBox<>(getTranslation("joining.body"));
    private final DayPicker day = new DayPicker();
    private final TextField reference = new TextField(getTranslation("joining.reference"));
    private final WholeNumber inFavour = votes("joining.votes.for");
    private final WholeNumber against = votes("joining.votes.against");
    private final WholeNumber abstaining = votes("joining.votes.abstaining");
    private final transient Map<Field, HasValidationProperties> places =
            Map.of(Field.DECIDED_ON, day, Field.RESOLUTION, reference, Field.VOTES, inFavour);
    private final int mostVotes;
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
        reference.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                resolution = null;
            }
        });
        mostVotes = joining.mostVotes();
        votes().forEach(it -> it.setMax(mostVotes));
        show(application.decision());
        DecisionBox box = new DecisionBox(resolutions, this::take);
        HorizontalLayout counted = new HorizontalLayout(inFavour, against, abstaining);
        counted.setWidthFull();
        VerticalLayout fields = new VerticalLayout(
                new Paragraph(getTranslation("joining.decision.help")), outcome, box, body, day, reference, counted);
        fields.setPadding(false);
        box.setWidthFull();
        body.setWidthFull();
        day.setWidthFull();
        reference.setWidthFull();
        add(fields);
        offer(getTranslation("joining.deed.record.do"), () -> record(joining, application, done));
    }

    private WholeNumber votes(String label) {
        WholeNumber field = new WholeNumber(getTranslation(label));
        field.setMin(0);
        field.setWidth("7rem");
        // three of them are side by side on a phone too
        field.setMinWidth("0");
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
        if (isUnreadable()) {
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
        JoiningOutcome recorded = joining.record(application.id(), application.version(), decision);
        if (recorded instanceof JoiningOutcome.Invalid(var faults)) {
            faults.forEach(this::mark);
            return;
        }
        JoiningWords.refusal(recorded).ifPresentOrElse(this::refuse, () -> {
            close();
            Notice.done(getTranslation("joining.done"));
            done.run();
        });
    }

    /** What is missing, or is no day and no number, is said at each field, before anything is noted. */
    private boolean isUnreadable() {
        places.values().forEach(field -> field.setInvalid(false));
        List<ApplicationFault> faults = new ArrayList<>();
        if (day.isEmpty()) {
            faults.add(new ApplicationFault(Field.DECIDED_ON, Kind.MISSING));
        }
        if (CleanText.line(reference.getValue()).isEmpty()) {
            faults.add(new ApplicationFault(Field.RESOLUTION, Kind.MISSING));
        }
        faults.forEach(this::mark);
        String range = getTranslation("joining.votes.range", mostVotes);
        boolean uncounted =
                votes().filter(it -> it.refusesToBeRead(range) || isMissed(it)).count() > 0;
        return uncounted || !faults.isEmpty();
    }

    /** All of the votes are counted, or none. */
    private boolean isMissed(WholeNumber field) {
        boolean missed = field.isEmpty() && votes().anyMatch(it -> !it.isEmpty());
        field.setErrorMessage(getTranslation("joining.votes.missed"));
        field.setInvalid(missed);
        return missed;
    }

    private void mark(ApplicationFault fault) {
        HasValidationProperties place = places.get(fault.field());
        if (place != null) {
            place.setErrorMessage(JoiningWords.fault(fault));
            place.setInvalid(true);
        }
    }

    private Stream<WholeNumber> votes() {
        return Stream.of(inFavour, against, abstaining);
    }
}
