package org.wego.ui.governance;

import java.util.Objects;
import org.wego.governance.host.HostInOffice;
import org.wego.governance.host.HostOffer;
import org.wego.governance.term.TermOutcome;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Notice;
import org.wego.ui.component.Panel;

/**
 * Offers to make the host of the next Assembly Executive Vice President by office, wherever it was recorded: one click
 * appoints it.
 */
public final class HostOfferPanel extends Panel {

    private final transient HostInOffice hosts;
    private final transient HostOffer offer;
    private final transient Runnable appointed;

    /** @param appointed shows anew what changes when it is done */
    public HostOfferPanel(HostInOffice hosts, HostOffer offer, Runnable appointed) {
        super("governance.host");
        this.hosts = hosts;
        this.offer = offer;
        this.appointed = appointed;
        addClassName("wide");
        String city = offer.nomination().city().name();
        say(
                offer.holder() == null ? "governance.host.vacant" : "governance.host.held",
                city,
                offer.assembly().title(),
                offer.assembly().begins().writtenTo(offer.assembly().ends()),
                offer.term().name(),
                offer.holder() == null
                        ? ""
                        : Objects.requireNonNull(offer.holder()).city().name());
        add(Buttons.worded(getTranslation("governance.host.do", city), this::appoint));
    }

    private void appoint() {
        TermOutcome outcome = hosts.appoint(offer);
        if (outcome instanceof TermOutcome.Saved) {
            Notice.done(getTranslation("governance.saved"));
        } else {
            Notice.refused(TermWords.refusal(outcome));
        }
        appointed.run();
    }
}
