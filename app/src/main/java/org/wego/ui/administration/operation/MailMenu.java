package org.wego.ui.administration.operation;

import com.vaadin.flow.component.UI;
import java.util.function.BooleanSupplier;
import org.wego.mail.MailAdministration;
import org.wego.mail.MailSummary;
import org.wego.membership.mail.MailState;
import org.wego.ui.component.DeedMenu;
import org.wego.ui.component.Notice;

/** What can be done with a mail that has not got out by itself. */
record MailMenu(MailSummary mail, MailAdministration mails, Runnable changed) {

    /** The button that unfolds the choices; nothing if there are none. */
    DeedMenu button() {
        DeedMenu menu = new DeedMenu(UI.getCurrent().getTranslation("mail.actions.of", mail.to()));
        MailState read = mail.state();
        switch (read) {
            case FAILED, WITHDRAWN -> offer(menu, "mail.again", () -> mails.tryAgain(mail.id(), read));
            case UNCLEAR -> {
                offer(menu, "mail.arrived", () -> mails.arrived(mail.id(), read));
                offer(menu, "mail.twice", () -> mails.tryAgain(mail.id(), read));
            }
            case WAITING, SENDING, SENT -> {}
        }
        if (read == MailState.WAITING || read == MailState.FAILED || read == MailState.UNCLEAR) {
            offer(menu, "mail.giveUp", () -> mails.giveUp(mail.id(), read));
        }
        return menu;
    }

    private void offer(DeedMenu menu, String key, BooleanSupplier deed) {
        menu.offer(key, () -> {
            if (!deed.getAsBoolean()) {
                Notice.refused(UI.getCurrent().getTranslation("mail.overtaken"));
            }
            changed.run();
        });
    }
}
