package org.wego.ui.administration.operation;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.DataProvider;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.wego.mail.MailAdministration;
import org.wego.mail.MailFilter;
import org.wego.mail.MailSummary;
import org.wego.membership.mail.MailState;
import org.wego.ui.component.Cells;
import org.wego.ui.component.PhoneColumns;
import org.wego.ui.component.StateBadge.Tone;
import org.wego.words.Formats;

/** Mails, the newest first, loaded as far as they are looked at. */
final class MailGrid extends Grid<MailSummary> {

    private final ZoneId zone;

    /** @param changed called after something was done with one of them */
    MailGrid(MailAdministration mails, Supplier<MailFilter> filter, Runnable changed, ZoneId zone) {
        this.zone = zone;
        addThemeVariants(GridVariant.NO_BORDER);
        addColumn(Cells.badge(mail -> getTranslation("mail.state." + mail.state()), mail -> tone(mail.state())))
                .setHeader(getTranslation("mail.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(mail -> mail.name().isEmpty() ? mail.to() : mail.name() + " · " + mail.to())
                .setHeader(getTranslation("mail.to"))
                .setTooltipGenerator(MailSummary::to)
                .setFlexGrow(2);
        addColumn(MailSummary::subject)
                .setHeader(getTranslation("mail.subject"))
                .setTooltipGenerator(MailSummary::subject)
                .setFlexGrow(3);
        addColumn(mail -> Formats.moment(mail.putAt(), zone))
                .setHeader(getTranslation("mail.put"))
                .setAutoWidth(true);
        addColumn(MailSummary::attempts)
                .setHeader(getTranslation("mail.attempts"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(this::next)
                .setHeader(getTranslation("mail.next"))
                .setTooltipGenerator(MailSummary::reason)
                .setFlexGrow(3);
        addComponentColumn(mail -> new MailMenu(mail, mails, changed))
                .setHeader(getTranslation("mail.actions"))
                .setFlexGrow(0)
                .setWidth("88px")
                .setFrozenToEnd(true);
        PhoneColumns.keep(this, 0, 1, 6);
        setDataProvider(DataProvider.fromCallbacks(
                query -> mails.list(filter.get(), query.getOffset(), query.getLimit()).stream(),
                _ -> mails.count(filter.get())));
        setEmptyStateText(getTranslation("mail.none"));
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
