package org.wego.ui.programs.award;

import com.vaadin.flow.component.UI;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wego.programs.award.AwardJury;
import org.wego.ui.component.address.AwardAddress;
import org.wego.ui.home.HomePanel;
import org.wego.ui.home.OverviewPanel;

/** The awards that wait for the points of whoever is signed in. */
@Component
@Order(4)
class JuryPanels implements HomePanel {

    private final AwardJury jury;

    JuryPanels(AwardJury jury) {
        this.jury = jury;
    }

    @Override
    public boolean forGuests() {
        return true;
    }

    @Override
    public List<OverviewPanel> panels() {
        UI ui = UI.getCurrent();
        OverviewPanel panel = new OverviewPanel("awards.jury.home");
        jury.mine().forEach(it -> {
            long open = it.cases().stream()
                    .filter(seen -> seen.isOpen() && seen.given().isEmpty())
                    .count();
            panel.entry(it.edition().said().name(), AwardAddress.JURY, ui.getTranslation("awards.jury.left", open));
        });
        return List.of(panel);
    }
}
