package org.wego.ui.governance.record;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wego.governance.organisation.IdentityOutcome.Field;
import org.wego.governance.organisation.IdentityOutcome.Invalid;
import org.wego.governance.organisation.IdentityOutcome.KnownAlready;
import org.wego.governance.organisation.IdentityOutcome.NotKnown;
import org.wego.governance.organisation.IdentityOutcome.Saved;
import org.wego.governance.organisation.IdentityOutcome.Stale;
import org.wego.governance.organisation.IdentityRecord;
import org.wego.governance.organisation.OrganisationIdentity;
import org.wego.governance.organisation.Statement;
import org.wego.governance.organisation.StatementDraft;
import org.wego.governance.organisation.StatementVersion;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Notice;
import org.wego.ui.component.Panel;
import org.wego.ui.component.form.DayPicker;
import org.wego.ui.component.form.UnsavedChanges;
import org.wego.words.Words;

/** The vision or the mission: all its versions, and a form for the next one or for another wording of the latest. */
final class StatementPanel extends Panel {

    private final Statement kind;
    private final transient IdentityRecord record;
    private final transient OrganisationIdentity identity;
    private final transient UnsavedChanges changes;
    private final UnorderedList versions = new UnorderedList();
    private final FormLayout form = new FormLayout();
    private final TextArea wording = new TextArea();
    private final DayPicker since = new DayPicker();
    private final TextField source = new TextField();
    private final IdentityFields fields = new IdentityFields();
    private List<String> read = List.of();

    StatementPanel(Statement kind, IdentityRecord record, OrganisationIdentity identity, UnsavedChanges changes) {
        super(Words.of(kind));
        this.kind = kind;
        this.record = record;
        this.identity = identity;
        this.changes = changes;
        wording.setLabel(getTranslation("shell.organisation.WORDING"));
        wording.setHelperText(
                getTranslation(kind == Statement.VISION ? "governance.vision.help" : "governance.mission.help"));
        wording.setMaxLength(StatementDraft.MOST_SENTENCES * StatementDraft.LONGEST_SENTENCE);
        since.setLabel(getTranslation("governance.stated.since"));
        since.setHelperText(getTranslation("governance.stated.since.help"));
        source.setLabel(getTranslation("governance.source"));
        fields.add(Map.of(Field.WORDING, wording, Field.SINCE, since, Field.SOURCE, source));
        form.add(wording, 2);
        form.add(since, source);
        spaced().with(versions, form, Buttons.plain("governance.stated.save", this::save));
    }

    private void save() {
        if (fields.missing(Map.of(Field.SINCE, since))) {
            return;
        }
        switch (record.restate(read, draft())) {
            case Saved() -> {
                show();
                Notice.done(getTranslation("shell.organisation.saved"));
            }
            case Invalid(var wrong) -> fields.mark(wrong);
            case Stale(), KnownAlready(), NotKnown() -> {
                read(identity.statements());
                Notice.refused(getTranslation("shell.organisation.stale"));
            }
        }
    }

    private StatementDraft draft() {
        return new StatementDraft(kind, wording.getValue().lines().toList(), since.getValue(), source.getValue());
    }

    /** Shows what is on record, the latest version in the form as well. */
    void show() {
        List<StatementVersion> own = read(identity.statements());
        fields.mark(Set.of());
        own.stream().findFirst().ifPresent(it -> {
            wording.setValue(String.join("\n", it.wordings()));
            since.setValue(it.since().earliest());
            source.setValue(it.source());
        });
        changes.recorded(form);
    }

    /** Shows what is on record and keeps what was typed. */
    private List<StatementVersion> read(List<StatementVersion> known) {
        List<StatementVersion> own =
                known.stream().filter(it -> it.kind() == kind).toList();
        read = own.isEmpty() ? List.of() : own.getFirst().wordings();
        versions.removeAll();
        own.forEach(it -> {
            Span day =
                    new Span(getTranslation("governance.names.since", it.since().written()));
            day.addClassName("aside");
            versions.add(new ListItem(new Span(String.join(" ", it.wordings())), day));
        });
        return own;
    }
}
