package org.wego.ui.administration.operation;

import java.time.ZoneId;
import java.util.function.Supplier;
import org.wego.mail.MailAdministration;
import org.wego.mail.MailFilter;
import org.wego.mail.MailSummary;
import org.wego.membership.mail.MailState;
import org.wego.ui.component.StateBadge.Tone;
import org.wego.ui.component.list.ListGrid;
import org.wego.words.Formats;

/** Mails, the newest first, loaded as far as they are looked at. */
final class MailGrid extends ListGrid<MailSummary> {

    private final ZoneId zone;

    /** @param changed called after something was done with one of them */
    MailGrid(MailAdministration mails, Supplier<MailFilter> filter, Runnable changed, ZoneId zone) {
        this.zone = zone;
        badge("mail.state", mail -> getTranslation("mail.state." + mail.state()), mail -> tone(mail.state()));
        longText("mail.to", mail -> mail.name().isEmpty() ? mail.to() : mail.name() + " · " + mail.to())
                .setFlexGrow(2);
        longText("mail.subject", MailSummary::subject);
        moment("mail.put", MailSummary::putAt, zone);
        number("mail.attempts", MailSummary::attempts).setFlexGrow(0);
        longText("mail.next", this::next);
        menu("mail.actions", mail -> new MailMenu(mail, mails, changed).button());
        load((offset, limit) -> mails.list(filter.get(), offset, limit), () -> mails.count(filter.get()))
                .empty("mail.none")
                .onPhone(0, 1, 6);
    }

    private String next(MailSummary mail) {
        String moment = Formats.moment(mail.dueAt(), zone);
        String when = switch (mail.state()) {
            case WAITING -> mail.attempts() > 0 ? getTranslation("mail.next.at", moment) : "";
            case SENT -> moment;
            case SENDING, FAILED, UNCLEAR, WITHDRAWN -> "";
        };
        String parted = mail.reason().isEmpty() || when.isEmpty() ? "" : " · ";
        return mail.reason() + parted + when;
    }

    private static Tone tone(MailState state) {
        return switch (state) {
            case SENT -> Tone.GOOD;
            case WAITING, SENDING, WITHDRAWN -> Tone.NEUTRAL;
            case UNCLEAR -> Tone.ATTENTION;
            case FAILED -> Tone.BAD;
        };
    }
}
