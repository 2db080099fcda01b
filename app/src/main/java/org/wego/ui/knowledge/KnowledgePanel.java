package org.wego.ui.knowledge;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wego.knowledge.entry.EntryCatalog;
import org.wego.knowledge.entry.EntrySummary;
import org.wego.ui.component.CityLink;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.home.HomePanel;
import org.wego.ui.home.OverviewPanel;

/** The latest of what cities have learnt. */
@Component
@Order(40)
class KnowledgePanel implements HomePanel {

    private static final int LATEST = 4;

    private final EntryCatalog catalog;

    KnowledgePanel(EntryCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public List<OverviewPanel> panels() {
        List<EntrySummary> latest = catalog.published(null, 0, LATEST);
        if (latest.isEmpty()) {
            return List.of();
        }
        OverviewPanel panel = new OverviewPanel("catalog.home");
        latest.forEach(it -> panel.entry(it.title(), DeskAddress.entry(it.id()), aside(it)));
        return List.of(panel.leadingTo(DeskAddress.KNOWLEDGE, UI.getCurrent().getTranslation("catalog.search")));
    }

    /** "Seoul, 2017", as far as it is known. */
    private static Span aside(EntrySummary entry) {
        String year = entry.year() == null ? "" : entry.year().toString();
        return entry.city() == null
                ? new Span(year)
                : new Span(CityLink.to(entry.city()), new Text(year.isEmpty() ? "" : ", " + year));
    }
}
