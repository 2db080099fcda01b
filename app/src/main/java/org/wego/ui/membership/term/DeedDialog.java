package org.wego.ui.membership.term;

import java.util.function.Function;
import org.wego.membership.term.TermDeed;
import org.wego.ui.component.form.AskingDialog;

/** Asks for what is to be put on the time line of a member, and does it. */
final class DeedDialog extends AskingDialog {

    /**
     * @param title its words
     * @param deed key of the button
     */
    DeedDialog(TimelineDesk desk, String title, String deed, DeedFields fields, Function<DeedFields, TermDeed> making) {
        setHeaderTitle(title);
        setWidth("32rem");
        add(fields);
        offer(getTranslation(deed), () -> {
            if (!fields.isIncomplete()) {
                desk.carryOut(making.apply(fields)).ifPresentOrElse(this::refuse, this::close);
            }
        });
    }
}
