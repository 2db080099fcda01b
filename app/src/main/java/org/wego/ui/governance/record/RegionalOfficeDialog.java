package org.wego.ui.governance.record;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wego.governance.body.RegionalOfficeDraft;
import org.wego.governance.body.RegionalOfficeEditing;
import org.wego.governance.keeping.Edit;
import org.wego.governance.keeping.Kept;
import org.wego.governance.keeping.RecordOutcome;
import org.wego.governance.keeping.RecordOutcome.Problem;
import org.wego.membership.directory.MemberDirectory;
import org.wego.ui.component.form.CityFields;
import org.wego.ui.component.form.PartialDateField;
import org.wego.ui.governance.keeping.RecordDialog;

/** Asks for a regional office: its region, its host, and when it opened and closed. */
final class RegionalOfficeDialog extends RecordDialog {

    private final transient RegionalOfficeEditing editing;
    private final transient @Nullable Kept<RegionalOfficeDraft> office;
    private final Deed deed;
    private final TextField region = new TextField(getTranslation("governance.regional.region"));
    private final transient CityFields host;
    private final PartialDateField opened = new PartialDateField("governance.regional.opened", "governance.date.help");
    private final Checkbox openedByThen = new Checkbox(getTranslation("governance.regional.openedByThen"));
    private final PartialDateField closed =
            new PartialDateField("governance.regional.closed", "governance.regional.closed.help");
    private final TextField source = new TextField(getTranslation("governance.source"));
    private final TextField note = new TextField(getTranslation("governance.term.note"));

    /** What is done with an office. */
    enum Deed {
        OPEN,
        CORRECT,
        HAND_OVER
    }

    /** @param office null if one is opened */
    RegionalOfficeDialog(
            RegionalOfficeEditing editing,
            MemberDirectory members,
            Deed deed,
            @Nullable Kept<RegionalOfficeDraft> office,
            Runnable changed) {
        super(title(deed, office), office == null ? null : office.version(), changed);
        this.editing = editing;
        this.deed = deed;
        this.office = office;
        host = new CityFields(members, "governance.regional.host");
        region.setMaxLength(RegionalOfficeDraft.LONGEST_REGION);
        source.setMaxLength(RegionalOfficeDraft.LONGEST_TEXT);
        source.setHelperText(getTranslation("governance.source.help"));
        note.setMaxLength(RegionalOfficeDraft.LONGEST_TEXT);
        if (office != null) {
            show(office.said());
        }
        at(region, Problem.NO_NAME);
        at(host.member(), Problem.NO_CITY);
        at(opened, Problem.NO_DATE);
        at(deed == Deed.HAND_OVER ? opened : closed, Problem.ENDS_BEFORE_BEGIN);
        at(source, Problem.NO_SOURCE);
        ask(region, host.member(), host.name(), host.country(), opened, closed, source, note, openedByThen);
    }

    private static String title(Deed deed, @Nullable Kept<RegionalOfficeDraft> office) {
        String name = office == null ? "" : office.said().region();
        return UI.getCurrent()
                .getTranslation(
                        switch (deed) {
                            case OPEN -> "governance.regional.new";
                            case CORRECT -> "governance.regional.correct";
                            case HAND_OVER -> "governance.regional.handOver.title";
                        },
                        name);
    }

    private void show(RegionalOfficeDraft said) {
        region.setValue(said.region());
        if (deed == Deed.CORRECT) {
            host.show(said.host());
            opened.show(said.opened());
            openedByThen.setValue(said.openedByThen());
            closed.show(said.closed());
            note.setValue(said.note());
            source.setValue(said.source());
        }
    }

    @Override
    protected boolean isUnreadable() {
        opened.setInvalid(false);
        closed.setInvalid(false);
        boolean begin = opened.refusesToBeRead();
        return closed.refusesToBeRead() || begin;
    }

    @Override
    protected RecordOutcome add() {
        return editing.open(draft());
    }

    @Override
    protected RecordOutcome change(Edit edit) {
        Kept<RegionalOfficeDraft> changed = Objects.requireNonNull(office);
        return deed == Deed.HAND_OVER
                ? editing.handOver(changed.id(), edit, draft())
                : editing.revise(changed.id(), edit, draft());
    }

    private RegionalOfficeDraft draft() {
        return new RegionalOfficeDraft(
                region.getValue(),
                host.city(),
                opened.date(),
                openedByThen.getValue(),
                closed.date(),
                note.getValue(),
                source.getValue());
    }

    @Override
    protected Optional<Integer> versionNow() {
        return editing.offices().stream()
                .filter(it -> office != null && it.id().equals(office.id()))
                .map(Kept::version)
                .findFirst();
    }
}
