package org.wego.ui.governance.record;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wego.governance.keeping.Edit;
import org.wego.governance.keeping.Kept;
import org.wego.governance.keeping.RecordOutcome;
import org.wego.governance.keeping.RecordOutcome.Problem;
import org.wego.governance.statutes.Quorum;
import org.wego.governance.statutes.StatutesDraft;
import org.wego.governance.statutes.StatutesEditing;
import org.wego.ui.component.form.DayPicker;
import org.wego.ui.governance.keeping.RecordDialog;

/** Asks what the statutes ask from a day on. */
final class StatutesDialog extends RecordDialog {

    private final transient StatutesEditing editing;
    private final transient @Nullable Kept<StatutesDraft> corrected;
    private final DayPicker from = new DayPicker();
    private final IntegerField committee = number("governance.statutes.committee");
    private final IntegerField vicePresidents = number("governance.statutes.vice");
    private final TextField quorum = new TextField(getTranslation("governance.statutes.quorum"));
    private final TextField source = new TextField(getTranslation("governance.source"));
    private final TextField note = new TextField(getTranslation("governance.term.note"));

    /**
     * @param known the version that is corrected, or that a new one begins with; null if there is none
     * @param anew whether a new one is recorded
     */
    StatutesDialog(StatutesEditing editing, @Nullable Kept<StatutesDraft> known, boolean anew, Runnable changed) {
        super(
                UI.getCurrent().getTranslation(anew ? "governance.statutes.new" : "governance.statutes.correct"),
                anew || known == null ? null : known.version(),
                changed);
        this.editing = editing;
        corrected = anew ? null : known;
        from.setLabel(getTranslation("governance.statutes.from"));
        quorum.setHelperText(getTranslation("governance.statutes.quorum.help"));
        source.setHelperText(getTranslation("governance.source.help"));
        source.setMaxLength(StatutesDraft.LONGEST_TEXT);
        note.setMaxLength(StatutesDraft.LONGEST_TEXT);
        if (known != null) {
            committee.setValue(known.said().committeeAtMost());
            vicePresidents.setValue(known.said().vicePresidentsAtLeast());
            quorum.setValue(
                    known.said().quorum() == null ? "" : known.said().quorum().toString());
        }
        if (corrected != null) {
            from.setValue(corrected.said().validFrom());
            note.setValue(corrected.said().note());
            source.setValue(corrected.said().source());
        }
        at(from, Problem.NO_DATE, Problem.DAY_TAKEN);
        at(source, Problem.NO_SOURCE);
        ask(committee, vicePresidents, from, quorum, source, note);
    }

    private IntegerField number(String key) {
        IntegerField field = new IntegerField(getTranslation(key));
        field.setMin(0);
        field.setMax(StatutesDraft.MOST);
        return field;
    }

    @Override
    protected boolean isUnreadable() {
        boolean missing = isMissing(committee);
        missing = isMissing(vicePresidents) || missing;
        quorum.setInvalid(false);
        if (!quorum.getValue().isBlank() && part().isEmpty()) {
            quorum.setErrorMessage(getTranslation("governance.statutes.quorum.wrong"));
            quorum.setInvalid(true);
            return true;
        }
        return missing;
    }

    private boolean isMissing(IntegerField field) {
        field.setInvalid(field.isEmpty());
        field.setErrorMessage(getTranslation("governance.statutes.number"));
        return field.isEmpty();
    }

    private Optional<Quorum> part() {
        return Quorum.read(quorum.getValue());
    }

    @Override
    protected RecordOutcome add() {
        return editing.adopt(draft());
    }

    @Override
    protected RecordOutcome change(Edit edit) {
        return editing.revise(Objects.requireNonNull(corrected).id(), edit, draft());
    }

    private StatutesDraft draft() {
        return new StatutesDraft(
                from.getValue(),
                committee.getValue(),
                vicePresidents.getValue(),
                part().orElse(null),
                note.getValue(),
                source.getValue());
    }

    @Override
    protected Optional<Integer> versionNow() {
        return editing.versions().stream()
                .filter(it -> corrected != null && it.id().equals(corrected.id()))
                .map(Kept::version)
                .findFirst();
    }
}
