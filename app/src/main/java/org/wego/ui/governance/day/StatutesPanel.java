package org.wego.ui.governance.day;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wego.governance.office.Office;
import org.wego.governance.roster.OfficeHolder;
import org.wego.governance.roster.OfficesOnDay;
import org.wego.membership.place.Region;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Panel;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.governance.TermWords;

/** What the statutes ask of the offices of a day, where they differ from it, and over which regions they spread. */
final class StatutesPanel extends Panel {

    StatutesPanel(OfficesOnDay day, boolean administrator) {
        super("governance.statutes.title");
        if (administrator) {
            actions(Buttons.quiet(
                    "governance.record.edit",
                    getTranslation("governance.statutes.edit"),
                    () -> UI.getCurrent().navigate(DeskAddress.STATUTES)));
        }
        if (day.rule() != null) {
            say(
                    "governance.rule",
                    day.rule().vicePresidentsAtLeast(),
                    day.rule().committeeAtMost());
        }
        if (!day.gaps().isEmpty()) {
            UnorderedList gaps = new UnorderedList();
            gaps.addClassName("gaps");
            day.gaps().forEach(gap -> gaps.add(new ListItem(TermWords.gap(gap))));
            add(gaps);
        } else if (day.rule() != null && day.term().complete()) {
            say("governance.rule.met");
        }
        if (!day.term().complete()) {
            say("governance.incomplete");
        }
    }

    /** How many cities of the committee, or of all offices where none is documented, are of which region. */
    static Panel regions(OfficesOnDay day) {
        Panel panel = new Panel("governance.regions");
        Map<String, Long> counts = day.holders().stream()
                .filter(holder ->
                        day.holding(Office.COMMITTEE_MEMBER).isEmpty() || holder.office() == Office.COMMITTEE_MEMBER)
                .map(OfficeHolder::city)
                .distinct()
                .map(city -> Region.of(city.country()))
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Enum::name, TreeMap::new, Collectors.counting()));
        Arrays.stream(Region.values())
                .filter(region -> counts.containsKey(region.name()))
                .forEach(region -> panel.line(
                        panel.getTranslation("members.region." + region), String.valueOf(counts.get(region.name()))));
        return counts.isEmpty() ? panel.say("governance.regions.none") : panel;
    }
}
