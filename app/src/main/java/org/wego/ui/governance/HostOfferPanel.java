package org.wego.ui.governance;

import org.wego.governance.host.HostInOffice;
import org.wego.governance.host.HostOffer;
import org.wego.governance.meeting.MeetingSummary;
import org.wego.governance.term.AppointmentDetails;
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
        MeetingSummary meeting = offer.meeting();
        String hosted = offer.chosenThere()
                ? getTranslation("governance.host.next", meeting.title())
                : getTranslation("governance.host.of", meeting.title(), meeting.days());
        AppointmentDetails holder = offer.holder();
        say(
                holder == null ? "governance.host.vacant" : "governance.host.held",
                city,
                hosted,
                offer.term().name(),
                holder == null ? "" : holder.city().name());
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
