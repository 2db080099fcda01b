package org.wego.ui.governance.record;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wego.governance.keeping.Edit;
import org.wego.governance.keeping.Kept;
import org.wego.governance.keeping.RecordOutcome;
import org.wego.governance.keeping.RecordOutcome.Problem;
import org.wego.governance.partner.PartnerDraft;
import org.wego.governance.partner.Partners;
import org.wego.ui.component.form.PartialDateField;
import org.wego.ui.governance.keeping.RecordDialog;

/** Asks for a partner: its name, and from when until when it is one. */
final class PartnerDialog extends RecordDialog {

    private final transient Partners partners;
    private final transient @Nullable Kept<PartnerDraft> partner;
    private final TextField name = new TextField(getTranslation("governance.partners.name"));
    private final TextField website = new TextField(getTranslation("governance.partners.website"));
    private final PartialDateField since =
            new PartialDateField("governance.partners.since", "governance.partners.since.help");
    private final PartialDateField until =
            new PartialDateField("governance.partners.until", "governance.partners.until.help");
    private final TextField source = new TextField(getTranslation("governance.source"));
    private final TextField note = new TextField(getTranslation("governance.term.note"));

    /** @param partner null if a new one is recorded */
    PartnerDialog(Partners partners, @Nullable Kept<PartnerDraft> partner, Runnable changed) {
        super(
                partner == null
                        ? UI.getCurrent().getTranslation("governance.partners.new")
                        : UI.getCurrent()
                                .getTranslation(
                                        "governance.partners.correct",
                                        partner.said().name()),
                partner == null ? null : partner.version(),
                changed);
        this.partners = partners;
        this.partner = partner;
        name.setMaxLength(PartnerDraft.LONGEST_NAME);
        website.setMaxLength(PartnerDraft.LONGEST_WEBSITE);
        source.setMaxLength(PartnerDraft.LONGEST_TEXT);
        source.setHelperText(getTranslation("governance.source.help"));
        note.setMaxLength(PartnerDraft.LONGEST_TEXT);
        if (partner != null) {
            name.setValue(partner.said().name());
            website.setValue(partner.said().website());
            since.show(partner.said().since());
            until.show(partner.said().until());
            source.setValue(partner.said().source());
            note.setValue(partner.said().note());
        }
        at(name, Problem.NO_NAME);
        at(website, Problem.NO_ADDRESS);
        at(until, Problem.ENDS_BEFORE_BEGIN);
        at(source, Problem.NO_SOURCE);
        ask(name, website, since, until, source, note);
    }

    @Override
    protected boolean isUnreadable() {
        since.setInvalid(false);
        until.setInvalid(false);
        boolean begin = since.refusesToBeRead();
        return until.refusesToBeRead() || begin;
    }

    @Override
    protected RecordOutcome add() {
        return partners.add(draft());
    }

    @Override
    protected RecordOutcome change(Edit edit) {
        return partners.revise(Objects.requireNonNull(partner).id(), edit, draft());
    }

    private PartnerDraft draft() {
        return new PartnerDraft(
                name.getValue(), website.getValue(), since.date(), until.date(), note.getValue(), source.getValue());
    }

    @Override
    protected Optional<Integer> versionNow() {
        return partners.all().stream()
                .filter(it -> partner != null && it.id().equals(partner.id()))
                .map(Kept::version)
                .findFirst();
    }
}
