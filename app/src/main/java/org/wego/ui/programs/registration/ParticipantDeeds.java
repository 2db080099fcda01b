package org.wego.ui.programs.registration;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.FileNotFoundException;
import java.util.Optional;
import java.util.function.Supplier;
import org.wego.operation.ApplicationAddress;
import org.wego.programs.certificate.Certificate;
import org.wego.programs.certificate.Certificates;
import org.wego.programs.registration.Participants;
import org.wego.programs.registration.Registration;
import org.wego.programs.registration.RegistrationOutcome;
import org.wego.programs.registration.RegistrationOutcome.Done;
import org.wego.programs.registration.RegistrationState;
import org.wego.programs.registration.RegistrationState.Deed;
import org.wego.ui.component.DeedMenu;
import org.wego.ui.component.Notice;

/**
 * What the Secretariat can do with a participant in its state.
 *
 * @param again shows what has become of it
 */
record ParticipantDeeds(
        Participants participants, Certificates certificates, ApplicationAddress address, Runnable again) {

    DeedMenu of(Registration registration) {
        DeedMenu menu = new DeedMenu(UI.getCurrent().getTranslation("registrations.deeds.of", registration.name()));
        if (can(registration, Deed.APPROVE)) {
            menu.offer("registrations.approve", () -> tell(() -> participants.approve(registration.id())));
        }
        if (can(registration, Deed.CONFIRM)) {
            menu.offer("registrations.confirm", () -> tell(() -> participants.confirm(registration.id())));
        }
        if (registration.state() == RegistrationState.WAITING) {
            menu.offer(
                    "registrations.moveUp",
                    () -> new ReasonDialog(
                                    "registrations.moveUp",
                                    registration.name(),
                                    reason -> participants.moveUp(registration.id(), reason),
                                    again)
                            .open());
        }
        if (can(registration, Deed.DECLINE)) {
            menu.offer(
                    "registrations.decline",
                    () -> new ReasonDialog(
                                    "registrations.decline",
                                    registration.name(),
                                    reason -> participants.decline(registration.id(), reason),
                                    again)
                            .open());
        }
        if (can(registration, Deed.CANCEL)) {
            menu.offer(
                    "registrations.cancel",
                    () -> new ReasonDialog(
                                    "registrations.cancel",
                                    registration.name(),
                                    reason -> participants.cancel(registration.id(), reason),
                                    again)
                            .open());
        }
        menu.offer(
                "registrations.look",
                () -> new ParticipantDialog(participants, registration, certificate(registration), again).open());
        if (registration.state() == RegistrationState.ATTENDED) {
            menu.offer(
                    "registrations.withdraw",
                    () -> new ReasonDialog(
                                    "registrations.withdraw",
                                    registration.name(),
                                    reason -> certificates.withdraw(registration.id(), reason)
                                            ? new Done(registration.id(), registration.state(), null)
                                            : new RegistrationOutcome.Unknown(),
                                    again)
                            .open());
        }
        return menu;
    }

    /** The certificate as a link, if there is one that holds. */
    private Optional<Anchor> certificate(Registration registration) {
        return certificates.find(registration.id()).filter(Certificate::valid).map(it -> {
            DownloadHandler handler = sent -> {
                byte[] pdf = certificates
                        .pdf(registration.id(), address.of("/certificates/"))
                        .orElseThrow(() -> new FileNotFoundException(it.code()));
                sent.setFileName("certificate-" + it.code() + ".pdf");
                sent.setContentType("application/pdf");
                sent.setContentLength(pdf.length);
                sent.getOutputStream().write(pdf);
            };
            return new Anchor(handler, UI.getCurrent().getTranslation("registrations.certificate"));
        });
    }

    private static boolean can(Registration registration, Deed deed) {
        return registration.state().after(deed).isPresent();
    }

    private void tell(Supplier<RegistrationOutcome> deed) {
        RegistrationOutcome outcome = deed.get();
        if (outcome instanceof Done done) {
            Notice.done(RegistrationWords.done(done));
        }
        RegistrationWords.refusal(outcome).ifPresent(Notice::refused);
        again.run();
    }
}
