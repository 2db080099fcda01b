package org.wego.ui.governance;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import org.wego.governance.host.HostInOffice;
import org.wego.governance.host.HostOffer;
import org.wego.governance.meeting.MeetingSummary;
import org.wego.governance.term.AppointmentDetails;
import org.wego.governance.term.TermOutcome;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.CityLink;
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
        CityOnRecord city = offer.nomination().city();
        MeetingSummary meeting = offer.meeting();
        String hosted = offer.chosenThere()
                ? getTranslation("governance.host.next", meeting.title())
                : getTranslation("governance.host.of", meeting.title(), meeting.days());
        AppointmentDetails holder = offer.holder();
        String key = holder == null ? "governance.host.vacant" : "governance.host.held";
        Paragraph sentence = new Paragraph(
                CityLink.to(city),
                new Text(" " + getTranslation(key, hosted, offer.term().name())));
        if (holder != null) {
            sentence.add(
                    new Text(" "),
                    CityLink.to(holder.city()),
                    new Text(" " + getTranslation("governance.host.replaced")));
        }
        sentence.addClassName("panel-aside");
        add(sentence, Buttons.worded(getTranslation("governance.host.do", city.name()), this::appoint));
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
