package org.wego.ui.programs.event;

import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.Optional;
import java.util.function.Function;
import org.wego.programs.event.EventDraft;
import org.wego.programs.event.EventOutcome;
import org.wego.programs.event.EventOutcome.Invalid;
import org.wego.programs.event.EventOutcome.Saved;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Notice;
import org.wego.ui.component.Panel;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.EventAddress;
import org.wego.ui.component.form.UnsavedChanges;

/** A form in which an event is described; before what was typed is lost, somebody is asked. */
// a component sets itself up by methods of Vaadin, which no screen overrides
@SuppressWarnings("this-escape")
@StyleSheet("context://styles/programs.css")
abstract class EventForm extends Screen {

    private final transient UnsavedChanges changes = new UnsavedChanges(this);

    /** Shows the fields with what leads on. */
    final void offer(String title, EventFields fields, String back, Function<EventDraft, EventOutcome> saving) {
        changes.forget();
        changes.recorded(fields);
        head().titled(title)
                .actions(
                        Buttons.plain("shell.cancel", () -> changes.leaveFor(back)),
                        Buttons.primary("events.save", () -> save(fields, saving)));
        show(new Panel("events.about").spaced().with(fields));
    }

    private void save(EventFields fields, Function<EventDraft, EventOutcome> saving) {
        Optional<EventDraft> read = fields.draft();
        if (read.isEmpty()) {
            return;
        }
        EventDraft draft = read.get();
        switch (saving.apply(draft)) {
            case Saved(var event, var _) -> {
                changes.leaveFor(EventAddress.event(event));
                Notice.done(getTranslation("events.saved"));
            }
            case Invalid(var problems) -> {
                String others = fields.mark(problems, draft);
                if (!others.isEmpty()) {
                    Notice.refused(others);
                }
            }
            case EventOutcome other -> Notice.refused(EventWords.refusal(other));
        }
    }
}
