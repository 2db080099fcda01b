package org.wego.ui.governance.day;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wego.drawing.Drawing;
import org.wego.governance.office.Office;
import org.wego.governance.roster.OfficeHolder;
import org.wego.governance.roster.OfficesOnDay;
import org.wego.map.MemberMap;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.organisation.MemberId;
import org.wego.seats.SeatLayout;
import org.wego.seats.SeatLinks;
import org.wego.seats.SeatPicture;
import org.wego.ui.component.Panel;
import org.wego.ui.component.WorldMapPanel;
import org.wego.ui.component.address.DeskAddress;
import org.wego.words.Formats;

/** The pictures of a day as public pages have them, leading to where the desk knows more. */
@Component
class DeskPictures {

    private final MemberDirectory directory;
    private final MessageSource texts;

    DeskPictures(MemberDirectory directory, MessageSource texts) {
        this.directory = directory;
        this.texts = texts;
    }

    /** The seats of the day, in the layout for the room that there is. */
    Panel seats(OfficesOnDay day) {
        Panel panel = Panel.titled(UI.getCurrent().getTranslation("governance.seats", Formats.date(day.day())));
        panel.addClassName("wide");
        for (SeatLayout layout : SeatLayout.values()) {
            Drawing drawing = SeatPicture.of(
                    day, layout, texts, new SeatLinks(DeskAddress::member, _ -> DeskAddress.governanceOn(day.day())));
            Div box = new Div(new Svg(drawing.markup()));
            box.addClassName(layout == SeatLayout.WIDE ? "on-wide" : "on-narrow");
            panel.add(box);
        }
        return panel;
    }

    /** Where the cities in office are, the President's city standing out; empty if no place of them is on record. */
    Optional<Panel> map(OfficesOnDay day) {
        return MemberMap.of(
                        texts,
                        "",
                        directory.of(members(day.holders())),
                        members(day.holding(Office.PRESIDENT)),
                        DeskAddress::member)
                .map(map -> new WorldMapPanel("governance.map", map));
    }

    private static Set<MemberId> members(List<OfficeHolder> holders) {
        return holders.stream()
                .map(holder -> holder.city().member())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
