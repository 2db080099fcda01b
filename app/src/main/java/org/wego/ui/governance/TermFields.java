package org.wego.ui.governance;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.wego.governance.office.Office;
import org.wego.governance.term.TermDetails;
import org.wego.governance.term.TermDraft;
import org.wego.governance.term.TermOutcome;
import org.wego.governance.term.TermOutcome.Problem;
import org.wego.ui.component.form.Overtaken;
import org.wego.ui.component.form.PartialDateField;
import org.wego.ui.component.form.WholeNumber;
import org.wego.words.Words;

/** What a term is called, from when to when it lasts and which posts it has. */
final class TermFields extends FormLayout {

    private final TextField name = new TextField(getTranslation("governance.term.name"));
    private final PartialDateField starts = new PartialDateField("governance.term.starts", "governance.date.help");
    private final PartialDateField ends = new PartialDateField("governance.term.ends", "governance.term.ends.help");
    private final Map<Office, WholeNumber> posts = new EnumMap<>(Office.class);
    private final Checkbox complete = new Checkbox(getTranslation("governance.term.complete"));
    private final TextField source = new TextField(getTranslation("governance.source"));
    private final TextArea note = new TextArea(getTranslation("governance.term.note"));
    private final transient Map<Problem, HasValidationProperties> places = Map.of(
            Problem.NO_NAME, name,
            Problem.NAME_TAKEN, name,
            Problem.TERM_BACKWARDS, ends,
            Problem.NO_SOURCE, source);

    TermFields() {
        name.setMaxLength(TermDraft.LONGEST_NAME);
        name.setHelperText(getTranslation("governance.term.name.help"));
        source.setMaxLength(TermDraft.LONGEST_TEXT);
        note.setMaxLength(TermDraft.LONGEST_TEXT);
        complete.setHelperText(getTranslation("governance.term.complete.help"));
        complete.setValue(true);
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("30rem", 2));
        add(name, source, starts, ends);
        for (Office office : Office.values()) {
            WholeNumber field =
                    new WholeNumber(getTranslation("governance.term.posts", getTranslation(Words.of(office))));
            field.setMin(1);
            field.setMax(TermDraft.MOST_POSTS);
            field.setHelperText(getTranslation("governance.term.posts.help"));
            posts.put(office, field);
            add(field);
        }
        add(complete, 2);
        add(note, 2);
    }

    /** The term as it is on record. */
    void show(TermDetails term) {
        name.setValue(term.summary().name());
        starts.show(term.summary().starts());
        ends.show(term.summary().ends());
        source.setValue(term.summary().source());
        note.setValue(Objects.requireNonNullElse(term.summary().note(), ""));
        complete.setValue(term.summary().complete());
        posts(term.posts());
    }

    /** Somebody else changed the term since it was read. */
    void overtaken(TermDetails read, TermDetails now) {
        Overtaken.follow(this, showing(read), showing(now));
    }

    private static TermFields showing(TermDetails term) {
        TermFields fields = new TermFields();
        fields.show(term);
        return fields;
    }

    /** The term that follows another one: it begins where that ends, and has its posts. */
    void follow(TermDetails before) {
        starts.show(before.summary().ends());
        posts(before.posts());
    }

    private void posts(Map<Office, Integer> known) {
        posts.forEach((office, field) -> field.setValue(known.get(office)));
    }

    /** Whether a date is missing or cannot be read, or a number cannot be; the field says so. */
    boolean isUnreadable() {
        List.of(name, starts, ends, source).forEach(it -> it.setInvalid(false));
        boolean unreadable = false;
        for (WholeNumber field : posts.values()) {
            field.setInvalid(false);
            unreadable |= field.refusesToBeRead(getTranslation("governance.term.posts.wrong", TermDraft.MOST_POSTS));
        }
        for (PartialDateField field : new PartialDateField[] {starts, ends}) {
            if (field.refusesToBeRead()) {
                unreadable = true;
            } else if (field.date() == null) {
                field.complain("governance.date.missing");
                unreadable = true;
            }
        }
        return unreadable;
    }

    /** What was filled in; to be asked for only if it can be read. */
    TermDraft draft() {
        Map<Office, Integer> known = new EnumMap<>(Office.class);
        posts.forEach((office, field) -> {
            if (field.getValue() != null) {
                known.put(office, field.getValue());
            }
        });
        return new TermDraft(
                name.getValue(),
                Objects.requireNonNull(starts.date()),
                Objects.requireNonNull(ends.date()),
                complete.getValue(),
                known,
                note.getValue(),
                source.getValue());
    }

    /** Says at each field what is wrong with it; answers whether everything had a field. */
    boolean mark(TermOutcome outcome) {
        return ProblemMarks.say(outcome, places);
    }
}
