package org.wego.ui.assessment;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.wego.membership.assessment.FeeRuns;
import org.wego.membership.economy.EconomicData;
import org.wego.membership.economy.EditionSummary;
import org.wego.ui.component.Notice;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.form.AskingDialog;
import org.wego.words.Formats;

/** Asks for year and edition; both are filled in already. A year with an open run leads to that run. */
class StartFeeRunDialog extends AskingDialog {

    private final transient FeeRuns runs;
    private final IntegerField year = new IntegerField(getTranslation("runs.year"));
    private final ComboBox<EditionSummary> edition = new ComboBox<>(getTranslation("runs.edition"));

    StartFeeRunDialog(FeeRuns runs, EconomicData economy, Clock clock) {
        this.runs = runs;
        LocalDate today = LocalDate.now(clock);
        setHeaderTitle(getTranslation("runs.start"));
        setWidth("28rem");
        year.setMin(FeeRuns.FIRST_YEAR);
        year.setMax(today.getYear() + 1);
        year.setStepButtonsVisible(true);
        year.setWidthFull();
        year.setRequiredIndicatorVisible(true);
        year.setHelperText(getTranslation("runs.year.help"));
        String range = getTranslation(
                "runs.refused.range", Integer.toString(FeeRuns.FIRST_YEAR), Integer.toString(today.getYear() + 1));
        year.setI18n(new IntegerField.IntegerFieldI18n()
                .setMinErrorMessage(range)
                .setMaxErrorMessage(range)
                .setBadInputErrorMessage(range));
        edition.setItemLabelGenerator(
                it -> getTranslation("runs.edition.label", it.name(), Formats.date(it.publishedOn())));
        edition.setRequiredIndicatorVisible(true);
        edition.setHelperText(getTranslation("runs.edition.help"));
        edition.setWidthFull();
        List<EditionSummary> editions = economy.editions();
        edition.setItems(editions);
        year.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                economy.latestFor(change.getValue(), today).ifPresent(edition::setValue);
            }
        });
        year.setValue(runs.suggestedYear());
        VerticalLayout fields = new VerticalLayout(year, edition);
        fields.setPadding(false);
        if (editions.isEmpty()) {
            fields.add(new Paragraph(new Anchor(DeskAddress.EDITION_IMPORT, getTranslation("runs.edition.none"))));
        }
        add(fields);
        offer(getTranslation("runs.start.do"), this::start);
    }

    private void start() {
        Integer chosenYear = year.getValue();
        EditionSummary chosenEdition = edition.getValue();
        if (chosenYear == null || year.isInvalid() || chosenEdition == null) {
            edition.setInvalid(chosenEdition == null);
            edition.setErrorMessage(getTranslation("runs.edition.missing"));
            return;
        }
        FeeRuns.Started started = runs.start(chosenYear, chosenEdition.id());
        if (!started.created()) {
            Notice.done(getTranslation("runs.joined", Integer.toString(chosenYear)));
        }
        close();
        UI.getCurrent().navigate(DeskAddress.feeRun(started.run()));
    }
}
