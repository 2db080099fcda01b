package org.wego.ui.governance.meeting;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wego.governance.meeting.MeetingDraft;
import org.wego.governance.meeting.MeetingOutcome;
import org.wego.governance.meeting.MeetingOutcome.Invalid;
import org.wego.governance.meeting.MeetingOutcome.Saved;
import org.wego.membership.time.PartialDate;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Notice;
import org.wego.ui.component.Panel;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.form.UnsavedChanges;

/** A form in which a meeting is described; before what was typed is lost, somebody is asked. */
// a component sets itself up by methods of Vaadin, which no screen overrides
@SuppressWarnings("this-escape")
abstract class MeetingForm extends Screen {

    private final transient UnsavedChanges changes = new UnsavedChanges(this);

    /** Shows the fields with what leads on. */
    final void offer(String title, MeetingFields fields, String back, Function<MeetingDraft, MeetingOutcome> saving) {
        changes.forget();
        changes.recorded(fields);
        head().titled(title)
                .actions(
                        Buttons.plain("shell.cancel", () -> changes.leaveFor(back)),
                        Buttons.primary("meetings.save", () -> save(fields, saving)));
        show(new Panel("meetings.about").spaced().with(fields));
    }

    private void save(MeetingFields fields, Function<MeetingDraft, MeetingOutcome> saving) {
        @Nullable PartialDate first = fields.first();
        if (fields.isUnreadable() || first == null) {
            return;
        }
        switch (saving.apply(fields.draft(first))) {
            case Saved(var meeting, var _) -> {
                changes.leaveFor(DeskAddress.meeting(meeting));
                Notice.done(getTranslation("meetings.saved"));
            }
            case Invalid(var problems) -> {
                String others = fields.mark(problems);
                if (!others.isEmpty()) {
                    Notice.refused(others);
                }
            }
            case MeetingOutcome other -> Notice.refused(MeetingWords.refusal(other));
        }
    }
}
