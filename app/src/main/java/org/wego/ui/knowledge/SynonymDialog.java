package org.wego.ui.knowledge;

import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import org.wego.knowledge.search.synonym.SynonymEditing;
import org.wego.knowledge.search.synonym.SynonymGroup;
import org.wego.knowledge.search.synonym.SynonymOutcome;
import org.wego.ui.component.Notice;
import org.wego.ui.component.form.AskingDialog;
import org.wego.words.Words;

/** Asks for words that mean the same, one per line. */
final class SynonymDialog extends AskingDialog {

    private static final int LONGEST = SynonymEditing.MOST * SynonymEditing.LONGEST;

    private final transient SynonymEditing editing;
    private final transient @Nullable SynonymGroup group;
    private final transient Runnable changed;
    private final TextArea words = new TextArea(getTranslation("knowledge.synonyms.words"));

    /** @param group null if a new one is added */
    SynonymDialog(SynonymEditing editing, @Nullable SynonymGroup group, Runnable changed) {
        this.editing = editing;
        this.group = group;
        this.changed = changed;
        setHeaderTitle(
                group == null
                        ? getTranslation("knowledge.synonyms.new")
                        : getTranslation("knowledge.synonyms.of", group.words().getFirst()));
        words.setHelperText(getTranslation("knowledge.synonyms.words.help"));
        words.setMaxLength(LONGEST);
        words.setWidthFull();
        words.setMinRows(6);
        if (group != null) {
            words.setValue(String.join("\n", group.words()));
        }
        add(words);
        offer(getTranslation("knowledge.synonyms.save"), this::save);
    }

    private void save() {
        SynonymOutcome outcome =
                group == null ? editing.add(words.getValue()) : editing.revise(group, words.getValue());
        if (outcome == SynonymOutcome.SAVED) {
            close();
            changed.run();
            Notice.done(getTranslation(Words.of(outcome)));
        } else if (outcome == SynonymOutcome.STALE) {
            refuse(getTranslation(Words.of(outcome)));
        } else {
            words.setErrorMessage(getTranslation(Words.of(outcome)));
            words.setInvalid(true);
        }
    }
}
