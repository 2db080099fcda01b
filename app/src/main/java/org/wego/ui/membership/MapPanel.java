package org.wego.ui.membership;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.wego.map.MemberMap;
import org.wego.membership.directory.MemberSummary;
import org.wego.ui.component.Panel;
import org.wego.ui.component.WorldMapPanel;

/** Where in the world a member is. */
final class MapPanel {

    private static final String TITLE = "members.map";

    private MapPanel() {}

    static Panel of(MemberSummary member, MessageSource texts) {
        return MemberMap.of(texts, "", List.of(member), Set.of(member.id()), _ -> "")
                .<Panel>map(map -> new WorldMapPanel(TITLE, map)
                        .say("members.map.place", written(member.latitude()), written(member.longitude())))
                .orElseGet(() -> new Panel(TITLE).say("members.map.unknown"));
    }

    private static String written(@Nullable BigDecimal degrees) {
        return degrees == null ? "" : degrees.stripTrailingZeros().toPlainString();
    }
}
