package org.wego.ui.programs.registration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wego.operation.ApplicationAddress;
import org.wego.programs.subscription.PersonalCalendar;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Notice;
import org.wego.ui.component.SecretDialog;
import org.wego.words.Formats;

/** Makes the link by which a calendar program follows one's own events, and takes it back. */
final class CalendarLinkDialog extends Dialog {

    private final transient Desk desk;

    /** What it works with. */
    @Component
    record Desk(PersonalCalendar calendar, ApplicationAddress address, Clock clock) {}

    CalendarLinkDialog(Desk desk) {
        this.desk = desk;
        setHeaderTitle(getTranslation("registrations.calendar.title"));
        setWidth("34rem");
        add(new Paragraph(getTranslation("registrations.calendar.help")));
        Optional<Instant> since = desk.calendar().linkedSince();
        since.ifPresent(it -> add(new Paragraph(getTranslation(
                "registrations.calendar.since",
                Formats.date(LocalDate.ofInstant(it, desk.clock().getZone()))))));
        getFooter().add(new Button(getTranslation("shell.close"), _ -> close()));
        if (since.isPresent()) {
            getFooter().add(Buttons.plain("registrations.calendar.revoke", this::revoke));
        }
        getFooter()
                .add(Buttons.primary(
                        since.isPresent() ? "registrations.calendar.renew" : "registrations.calendar.make",
                        this::make));
    }

    private void make() {
        String secret = desk.calendar().renewLink();
        close();
        new SecretDialog(
                        getTranslation("registrations.calendar.title"),
                        getTranslation("registrations.calendar.once"),
                        getTranslation("registrations.calendar.address"),
                        desk.address().of("/feeds/personal/" + secret + ".ics"))
                .open();
    }

    private void revoke() {
        desk.calendar().revokeLink();
        close();
        Notice.done(getTranslation("registrations.calendar.revoked"));
    }
}
