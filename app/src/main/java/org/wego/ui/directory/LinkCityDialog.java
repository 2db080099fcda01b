package org.wego.ui.directory;

import com.vaadin.flow.component.html.Paragraph;
import org.wego.membership.directory.CityAttribution;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.ui.component.Notice;
import org.wego.ui.component.form.AskingDialog;
import org.wego.ui.component.form.MemberBox;

/** Asks which member a city on record is. */
final class LinkCityDialog extends AskingDialog {

    private final transient CityAttribution attribution;
    private final transient CityOnRecord city;
    private final transient Runnable linked;
    private final MemberBox member;

    /** @param linked told when the city has its member, whoever gave it one */
    LinkCityDialog(CityAttribution attribution, MemberDirectory members, CityOnRecord city, Runnable linked) {
        this.attribution = attribution;
        this.city = city;
        this.linked = linked;
        member = new MemberBox(members);
        setHeaderTitle(getTranslation("members.cities.link.of", city.name()));
        setWidth("32rem");
        member.setLabel(getTranslation("members.cities.member"));
        member.setWidthFull();
        add(new Paragraph(getTranslation("members.cities.consequence", city.name())), member);
        offer(getTranslation("members.cities.link"), this::link);
    }

    private void link() {
        MemberSummary chosen = member.getValue();
        if (chosen == null) {
            member.setErrorMessage(getTranslation("members.cities.member.missing"));
            member.setInvalid(true);
            return;
        }
        int records = attribution.link(city, chosen.id());
        close();
        linked.run();
        if (records > 0) {
            Notice.done(getTranslation("members.cities.linked", city.name(), chosen.label()));
        } else {
            Notice.done(getTranslation("members.cities.linked.before", city.name()));
        }
    }
}
