package org.wego.ui.assessment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wego.membership.assessment.FeeRunDetails;
import org.wego.membership.invoicing.InvoiceSummary.Delivery;
import org.wego.membership.invoicing.sending.InvoiceMailing;
import org.wego.membership.invoicing.sending.MailingProgress;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Fact;
import org.wego.ui.component.Notice;
import org.wego.ui.component.Panel;
import org.wego.ui.component.WaitingMails;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.form.Confirmation;
import org.wego.words.Formats;

/** The invoices of a run by e-mail: the button that sends them, and how far they are, each count a way to its invoices. */
class FeeRunMailing extends Panel {

    private static final int EVERY_SECOND = 1_000;

    /** After so many looks without a change the page stops looking, so that the session of a page left open can end. */
    private static final int PATIENCE = 120;

    private final transient InvoiceMailing mails;
    private final ZoneId zone;
    private transient @Nullable FeeRunDetails run;
    private transient Optional<MailingProgress> shown = Optional.empty();
    private int unchanged;
    private final Div actions = new Div();
    private transient @Nullable Offer offered;

    /**
     * What can be done once the invoices are under way.
     *
     * @param print those that nobody gets by e-mail
     * @param again send what was not sent
     */
    private record Offer(boolean print, boolean again) {}

    FeeRunMailing(InvoiceMailing mails, ZoneId zone) {
        super("runs.mailing.title");
        this.mails = mails;
        this.zone = zone;
        addClassName("run-mailing");
        actions.addClassName("page-actions");
        setVisible(false);
    }

    /** Shows it for a run that is over and has invoices. */
    void show(FeeRunDetails of) {
        run = of;
        setVisible(of.state().over() && of.invoiced() > 0);
        if (isVisible()) {
            show(mails.progress(of.id().value()));
        }
    }

    /** Whether something may change by itself. */
    boolean working() {
        return isVisible()
                && unchanged < PATIENCE
                && shown.filter(FeeRunMailing::isWorking).isPresent();
    }

    /** Looks how far it is; answers whether that was the last time for now. */
    boolean look() {
        if (!working()) {
            return false;
        }
        Optional<MailingProgress> now = mails.progress(known().id().value());
        if (now.equals(shown)) {
            unchanged++;
        } else {
            unchanged = 0;
            show(now);
        }
        return !working();
    }

    private static boolean isWorking(MailingProgress progress) {
        return !progress.finished() || progress.count(Delivery.WAITING) > 0;
    }

    private void show(Optional<MailingProgress> progress) {
        shown = progress;
        progress.ifPresentOrElse(this::describe, () -> show(Buttons.primary("runs.mailing.send", this::ask)));
    }

    private void describe(MailingProgress progress) {
        List<Component> parts = new ArrayList<>();
        if (!progress.finished()) {
            parts.add(new Paragraph(getTranslation("runs.mailing.preparing")));
        }
        if (progress.count(Delivery.WAITING) > 0) {
            WaitingMails.why(mails.hasServer(), mails.trouble()).ifPresent(parts::add);
        }
        Div counts = new Div();
        counts.addClassName("facts");
        for (Delivery state : Delivery.values()) {
            if (progress.count(state) > 0) {
                counts.add(fact(state, progress.count(state)));
            }
        }
        parts.add(counts);
        parts.add(new Paragraph(getTranslation(
                "runs.mailing.by", progress.requestedBy(), Formats.moment(progress.requestedAt(), zone))));
        offer(new Offer(
                progress.count(Delivery.NO_ADDRESS) > 0,
                progress.finished() && progress.count(Delivery.FAILED) + progress.count(Delivery.NO_ADDRESS) > 0));
        parts.add(actions);
        show(parts.toArray(Component[]::new));
    }

    /** What is offered already stays: a link that was made anew with every look would be followed in vain. */
    private void offer(Offer offer) {
        if (!offer.equals(offered)) {
            actions.removeAll();
            if (offer.print()) {
                actions.add(printable());
            }
            if (offer.again()) {
                actions.add(Buttons.plain("runs.mailing.again", this::send));
            }
            offered = offer;
        }
    }

    private Fact fact(Delivery state, long count) {
        return new Fact(Formats.number(count), getTranslation("invoices.delivery." + state))
                .leadingTo(DeskAddress.invoicesOf(known().id()) + "&delivery=" + state);
    }

    private Anchor printable() {
        DownloadHandler download = event -> {
            event.setFileName(getTranslation("runs.mailing.file", Integer.toString(known().year())));
            event.setContentType("application/pdf");
            mails.printable(known().id().value(), event.getOutputStream());
        };
        return Buttons.alike(new Anchor(download, getTranslation("runs.mailing.print")));
    }

    private void ask() {
        new Confirmation(
                        getTranslation(
                                "runs.mailing.question", getTranslation("runs.name", Integer.toString(known().year()))),
                        getTranslation("runs.mailing.text", known().invoiced()),
                        getTranslation("runs.mailing.do", known().invoiced()),
                        this::send)
                .open();
    }

    private void send() {
        mails.send(known().id().value());
        Notice.done(getTranslation("runs.mailing.started"));
        unchanged = 0;
        show(mails.progress(known().id().value()));
        UI.getCurrent().setPollInterval(EVERY_SECOND);
    }

    private FeeRunDetails known() {
        return Objects.requireNonNull(run);
    }
}
