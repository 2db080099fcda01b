package org.wego.ui.programs.award;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wego.programs.award.AwardOutcome;
import org.wego.programs.award.AwardOutcome.Problem;
import org.wego.programs.award.EditionDraft;
import org.wego.programs.award.NominationDraft;
import org.wego.ui.component.form.AskingDialog;
import org.wego.ui.component.form.Marks;

/** Asks what a city nominates. */
final class NominationDialog extends AskingDialog {

    private final transient Function<NominationDraft, AwardOutcome> saving;
    private final Select<String> category = new Select<>();
    private final TextField title = new TextField(getTranslation("awards.nomination.title"));
    private final TextArea text = new TextArea(getTranslation("awards.nomination.text"));
    private final transient Marks marks = new Marks();

    /**
     * @param said what was nominated before, or null
     * @param deed key of what the button does
     */
    NominationDialog(
            EditionDraft edition,
            @Nullable NominationDraft said,
            String deed,
            Function<NominationDraft, AwardOutcome> saving) {
        this.saving = saving;
        setHeaderTitle(
                said == null
                        ? getTranslation("awards.nominate.for", edition.name())
                        : getTranslation("awards.deed.title", edition.name(), said.title()));
        setWidth("44rem");
        category.setLabel(getTranslation("awards.category"));
        category.setItems(edition.categories());
        title.setMaxLength(NominationDraft.LONGEST_TITLE);
        text.setMaxLength(NominationDraft.LONGEST_TEXT);
        text.setHelperText(getTranslation("awards.nomination.text.help"));
        text.setMinHeight("12rem");
        if (said != null) {
            category.setValue(said.category());
            title.setValue(said.title());
            text.setValue(said.text());
        }
        FormLayout form = new FormLayout(category, title, text);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        marks.at(category, Problem.NO_CATEGORY);
        marks.at(title, Problem.NO_TITLE);
        marks.at(text, Problem.NO_TEXT);
        add(form);
        offer(getTranslation(deed), this::save);
    }

    private void save() {
        AwardOutcome outcome = saving.apply(
                new NominationDraft(category.getOptionalValue().orElse(""), title.getValue(), text.getValue()));
        switch (outcome) {
            case AwardOutcome.Saved _ -> close();
            case AwardOutcome.Invalid(var problems) -> {
                String others = marks.say(problems);
                if (!others.isEmpty()) {
                    refuse(others);
                }
            }
            case AwardOutcome other -> refuse(AwardWords.refusal(other));
        }
    }
}
