package org.wego.ui.economy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.wego.membership.economy.EditionImport;
import org.wego.membership.economy.EditionPreview;
import org.wego.membership.economy.EditionSummary;
import org.wego.membership.economy.file.Finding;
import org.wego.membership.press.PrintedText;
import org.wego.ui.component.form.DayPicker;

/** What an import needs besides the file: name and day of the edition and, if the file raises questions, a tick. */
class EditionForm extends Div {

    private final transient Clock clock;
    private final TextField name = new TextField();
    private final DayPicker publishedOn = new DayPicker();
    private final Checkbox sure = new Checkbox();
    private final Button confirm = new Button();
    private transient Set<Finding.Kind> questions = Set.of();

    /**
     * @param otherDay called after another day was chosen
     * @param commit called when the import is asked for and nothing is missing here
     */
    EditionForm(Clock clock, Runnable otherDay, Runnable commit) {
        this.clock = clock;
        addClassName("toolbar");
        setVisible(false);
        name.setLabel(getTranslation("economy.name"));
        name.setHelperText(getTranslation("economy.name.help"));
        name.setRequired(true);
        name.setMaxLength(EditionImport.LONGEST_NAME);
        publishedOn.setLabel(getTranslation("economy.publishedOn"));
        publishedOn.setHelperText(getTranslation("economy.publishedOn.help"));
        publishedOn.setRequired(true);
        publishedOn.setMin(EditionImport.FIRST_DAY);
        publishedOn.setMax(LocalDate.now(clock));
        publishedOn.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                otherDay.run();
            }
        });
        sure.addClassName("economy-sure");
        confirm.addThemeNames("primary");
        confirm.addClickListener(_ -> {
            if (isComplete()) {
                commit.run();
            }
        });
        add(name, publishedOn, confirm, sure);
    }

    /** Fills in what a new file says of itself. */
    void suggest(EditionPreview preview) {
        name.setValue(preview.editionName() == null ? "" : preview.editionName());
        publishedOn.setValue(preview.publishedOn());
        sure.setValue(false);
    }

    /** Offers what can be done with the file; the tick answers the questions that were shown. */
    void show(EditionPreview preview) {
        if (name.isEmpty() && publishedOn.isEmpty()) {
            suggest(preview);
        }
        setVisible(preview.importable());
        confirm.setText(getTranslation("economy.import.confirm", preview.figures()));
        sure.setVisible(!preview.questions().isEmpty());
        sure.setLabel(getTranslation("economy.sure", questions(preview)));
        sure.setInvalid(false);
        if (!questions.equals(preview.questions())) {
            sure.setValue(false);
        }
        questions = preview.questions();
    }

    static long questions(EditionPreview preview) {
        return preview.findings().stream()
                .filter(finding -> finding.kind().asks())
                .count();
    }

    String name() {
        return name.getValue();
    }

    LocalDate publishedOn() {
        return publishedOn.getValue();
    }

    /** The questions that were answered. */
    Set<Finding.Kind> confirmed() {
        return sure.getValue() ? questions : Set.of();
    }

    void nameTaken(String by) {
        name.setErrorMessage(getTranslation("economy.name.taken", by));
        name.setInvalid(true);
    }

    private boolean isComplete() {
        Optional<String> title = EditionSummary.title(name.getValue());
        Optional<String> sign = title.flatMap(PrintedText::missing);
        name.setInvalid(title.isEmpty() || sign.isPresent());
        name.setErrorMessage(sign.map(it -> getTranslation("economy.name.unprintable", it))
                .orElseGet(() -> getTranslation("economy.name.missing")));
        publishedOn.setInvalid(publishedOn.isEmpty()
                || publishedOn.getValue().isBefore(EditionImport.FIRST_DAY)
                || publishedOn.getValue().isAfter(LocalDate.now(clock)));
        publishedOn.setErrorMessage(getTranslation("economy.publishedOn.missing"));
        sure.setInvalid(!questions.isEmpty() && !sure.getValue());
        sure.setErrorMessage(getTranslation("economy.sure.missing"));
        return !name.isInvalid() && !publishedOn.isInvalid() && !sure.isInvalid();
    }
}
