package org.wego.ui.reminder;

import com.vaadin.flow.component.UI;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wego.membership.access.Role;
import org.wego.membership.reminder.ReminderState;
import org.wego.membership.reminder.Reminding;
import org.wego.security.CurrentAccount;
import org.wego.ui.component.Fact;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.home.HomeFact;
import org.wego.words.Formats;

/** How many reminders wait to be looked at. */
@Component
@Order(54)
class RemindersFact implements HomeFact {

    private final CurrentAccount current;
    private final Reminding reminding;

    RemindersFact(CurrentAccount current, Reminding reminding) {
        this.current = current;
        this.reminding = reminding;
    }

    @Override
    public List<Fact> facts() {
        if (!current.is(Role.STAFF)) {
            return List.of();
        }
        int drafts = reminding.count(ReminderState.DRAFT, null);
        UI ui = UI.getCurrent();
        return drafts == 0
                ? List.of()
                : List.of(new Fact(Formats.number(drafts), ui.getTranslation("reminders.home", drafts))
                        .leadingTo(DeskAddress.REMINDERS + "?state=DRAFT", ui.getTranslation("reminders.home.look")));
    }
}
