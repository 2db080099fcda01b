package org.wego.ui.reminder;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import org.wego.membership.reminder.Reminder;
import org.wego.membership.reminder.ReminderBlock;
import org.wego.membership.reminder.ReminderState;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.StateBadge.Tone;
import org.wego.words.Formats;
import org.wego.words.Words;

/** What reminders are called. */
final class ReminderWords {

    private ReminderWords() {}

    static StateBadge badge(Reminder reminder) {
        if (reminder.state() == ReminderState.DRAFT && reminder.block() != null) {
            return new StateBadge(text("reminders.state.blocked"), Tone.NEUTRAL);
        }
        if (reminder.failed() > 0) {
            return new StateBadge(text("reminders.state.failed"), Tone.BAD);
        }
        return new StateBadge(
                text(Words.of(reminder.state())),
                switch (reminder.state()) {
                    case DRAFT, LETTER -> Tone.ATTENTION;
                    case MAILED, POSTED -> Tone.GOOD;
                });
    }

    /** For how long, and when somebody was last reminded of it. */
    static String overdue(Reminder reminder, LocalDate today) {
        LocalDate before = reminder.before();
        return before == null
                ? text("reminders.overdue", reminder.overdue(today))
                : text("reminders.overdue.again", reminder.overdue(today), Formats.date(before));
    }

    /** Why nobody is reminded, and how long. */
    static String block(ReminderBlock block) {
        LocalDate until = block.until();
        return until == null
                ? text("reminders.blocked", block.reason())
                : text("reminders.blocked.until", block.reason(), Formats.date(until));
    }

    private static String text(String key, Object... details) {
        return UI.getCurrent().getTranslation(key, details);
    }
}
