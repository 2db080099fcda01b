package org.wego.ui.membership;

import com.vaadin.flow.component.Svg;
import java.math.BigDecimal;
import java.util.List;
import org.wego.map.MapPlace;
import org.wego.map.WorldMap;
import org.wego.membership.directory.MemberSummary;
import org.wego.ui.component.Panel;
import org.wego.words.Formats;

/** Where in the world a member is. */
final class MapPanel extends Panel {

    MapPanel(MemberSummary member) {
        super("members.map");
        BigDecimal latitude = member.latitude();
        BigDecimal longitude = member.longitude();
        if (latitude == null || longitude == null) {
            say("members.map.unknown");
            return;
        }
        MapPlace place = new MapPlace(
                member.label(),
                member.country() == null ? "" : Formats.country(member.country()),
                latitude.doubleValue(),
                longitude.doubleValue(),
                "",
                true);
        add(new Svg(WorldMap.of(getTranslation("members.map.label", 1), "", List.of(place))
                .markup()));
        say(
                "members.map.place",
                latitude.stripTrailingZeros().toPlainString(),
                longitude.stripTrailingZeros().toPlainString());
    }
}
