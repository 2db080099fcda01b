package org.wego.ui.programs.award;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wego.programs.award.AwardOutcome;
import org.wego.programs.award.AwardOutcome.Problem;
import org.wego.programs.award.EditionDraft;
import org.wego.programs.award.EditionId;
import org.wego.ui.component.form.AskingDialog;
import org.wego.ui.component.form.Marks;
import org.wego.ui.component.form.WholeNumber;
import org.wego.words.Words;

/** Asks what an edition of an award is. */
final class EditionDialog extends AskingDialog {

    private static final int USUAL_LIMIT = 2;

    private final transient Function<EditionDraft, AwardOutcome> saving;
    private final transient Consumer<EditionId> saved;
    private final TextField name = new TextField(getTranslation("awards.name"));
    private final WholeNumber year = new WholeNumber(getTranslation("awards.year"));
    private final WholeNumber limit = new WholeNumber(getTranslation("awards.limit"));
    private final TextArea about = new TextArea(getTranslation("awards.about"));
    private final TextArea categories = new TextArea(getTranslation("awards.categories"));
    private final TextField source = new TextField(getTranslation("awards.source"));
    private final transient Marks marks = new Marks();

    /**
     * @param said what is on record, or null for one that is planned
     * @param saved is told once it is on record and the dialog is closed
     */
    EditionDialog(@Nullable EditionDraft said, Function<EditionDraft, AwardOutcome> saving, Consumer<EditionId> saved) {
        this.saving = saving;
        this.saved = saved;
        setHeaderTitle(said == null ? getTranslation("awards.plan") : getTranslation("awards.edit.title", said.name()));
        setWidth("40rem");
        name.setMaxLength(EditionDraft.LONGEST_NAME);
        about.setMaxLength(EditionDraft.LONGEST_ABOUT);
        categories.setHelperText(getTranslation("awards.categories.help"));
        categories.setMinHeight("8rem");
        source.setMaxLength(EditionDraft.LONGEST_SOURCE);
        limit.setValue(USUAL_LIMIT);
        FormLayout form = new FormLayout(name, year, limit, about, categories, source);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("28rem", 2));
        Stream.of(name, about, categories, source).forEach(it -> form.setColspan(it, 2));
        marks.at(name, Problem.NO_NAME);
        marks.at(year, Problem.NO_YEAR);
        marks.at(limit, Problem.NO_LIMIT);
        marks.at(categories, Problem.NO_CATEGORY, Problem.CATEGORY_IN_USE, Problem.TOO_MANY);
        if (said != null) {
            show(said);
        }
        add(form);
        offer(getTranslation("awards.save"), this::save);
    }

    private void show(EditionDraft said) {
        name.setValue(said.name());
        year.setValue(said.year());
        limit.setValue(said.mostOfACity());
        about.setValue(said.about());
        categories.setValue(String.join("\n", said.categories()));
        source.setValue(said.source());
    }

    private void save() {
        marks.clear();
        boolean unreadable = isMissing(year, Problem.NO_YEAR);
        unreadable |= isMissing(limit, Problem.NO_LIMIT);
        if (unreadable) {
            return;
        }
        EditionDraft draft = new EditionDraft(
                name.getValue(),
                year.getValue(),
                about.getValue(),
                categories.getValue().lines().toList(),
                limit.getValue(),
                source.getValue());
        switch (saving.apply(draft)) {
            case AwardOutcome.Saved(var id, var _) -> {
                close();
                saved.accept(new EditionId(id));
            }
            case AwardOutcome.Invalid(var problems) -> {
                String others = marks.say(problems);
                if (!others.isEmpty()) {
                    refuse(others);
                }
            }
            case AwardOutcome other -> refuse(AwardWords.refusal(other));
        }
    }

    private boolean isMissing(WholeNumber number, Problem problem) {
        String words = getTranslation(Words.of(problem));
        boolean missing = number.refusesToBeRead(words) || number.isEmpty();
        if (missing) {
            number.setErrorMessage(words);
            number.setInvalid(true);
        }
        return missing;
    }
}
