package org.wego.ui.governance.day;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.wego.governance.office.Office;
import org.wego.governance.roster.OfficeHolder;
import org.wego.governance.roster.OfficesOnDay;
import org.wego.governance.roster.Vacancy;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.ui.component.CityLink;
import org.wego.ui.component.Panel;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.StateBadge.Tone;
import org.wego.ui.component.WhyLink;
import org.wego.ui.governance.TermWords;
import org.wego.words.Formats;
import org.wego.words.Words;

/** Who holds an office on a day, by whom each city is represented and since when; and which of its seats are vacant. */
final class OfficePanel extends Panel {

    OfficePanel(Office office, OfficesOnDay day) {
        super(Words.of(office));
        List<OfficeHolder> holders = day.holding(office);
        List<Vacancy> vacancies = day.vacancies(office);
        holders.forEach(holder -> line(who(holder), since(holder)));
        vacancies.forEach(vacancy -> line(
                new Span(TermWords.seat(vacancy.seat())),
                new StateBadge(TermWords.vacant(vacancy.since()), Tone.ATTENTION)));
        if (holders.isEmpty() && vacancies.isEmpty()) {
            say(day.term().complete() ? "governance.office.none" : "governance.office.unknown");
        }
    }

    private Component who(OfficeHolder holder) {
        CityOnRecord city = holder.city();
        Div name = new Div(CityLink.to(city));
        if (holder.acting()) {
            name.add(new StateBadge(getTranslation(Words.of(holder.capacity())), Tone.NEUTRAL));
        }
        Div who = Panel.stack(name);
        String representative = holder.representative().toString();
        if (!representative.isEmpty()) {
            who.add(Panel.aside(representative));
        }
        if (city.country() != null) {
            who.add(Panel.aside(Formats.country(city.country())));
        }
        return who;
    }

    private Component since(OfficeHolder holder) {
        Div since = new Div(new Span(
                getTranslation("governance.since", holder.tenure().begins().written())));
        if (!holder.certain()) {
            since.add(Panel.aside(" " + getTranslation("governance.perhaps")));
        }
        since.add(new WhyLink(
                getTranslation("governance.why.about", holder.city().name(), TermWords.office(holder.office())),
                () -> new WhyAppointed(holder)));
        return since;
    }
}
