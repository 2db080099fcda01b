package org.wego.ui.knowledge;

import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import java.util.function.Function;
import org.wego.knowledge.reading.ListOutcome;
import org.wego.knowledge.reading.ReadingList;
import org.wego.knowledge.reading.ReadingLists;
import org.wego.ui.component.form.AskingDialog;

/** Asks for the name of a reading list. */
final class ListNameDialog extends AskingDialog {

    private final TextField name = new TextField(getTranslation("catalog.list.name"));
    private final transient Function<String, ListOutcome> saving;
    private final transient Consumer<ListOutcome.Saved> saved;

    /** Begins a list. */
    ListNameDialog(ReadingLists lists, Consumer<ListOutcome.Saved> saved) {
        this("", lists::begin, saved);
        setHeaderTitle(getTranslation("catalog.list.new"));
        offer(getTranslation("catalog.list.begin"), this::save);
    }

    /** Gives a list another name. */
    ListNameDialog(ReadingLists lists, ReadingList list, Consumer<ListOutcome.Saved> saved) {
        this(list.name(), typed -> lists.rename(list.id(), list.version(), typed), saved);
        setHeaderTitle(getTranslation("catalog.list.rename"));
        offer(getTranslation("catalog.list.rename.do"), this::save);
    }

    private ListNameDialog(String before, Function<String, ListOutcome> saving, Consumer<ListOutcome.Saved> saved) {
        this.saving = saving;
        this.saved = saved;
        name.setValue(before);
        name.setMaxLength(ReadingList.LONGEST_NAME);
        name.setWidthFull();
        add(name);
    }

    private void save() {
        ListOutcome outcome = saving.apply(name.getValue());
        if (outcome instanceof ListOutcome.Saved done) {
            close();
            saved.accept(done);
        } else if (outcome instanceof ListOutcome.BadName) {
            name.setErrorMessage(ListWords.of(outcome, this));
            name.setInvalid(true);
        } else {
            refuse(ListWords.of(outcome, this));
        }
    }
}
