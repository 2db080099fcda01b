package org.wego.ui.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wego.ui.component.EmptyState;
import org.wego.ui.component.PageHeader;

/** What the search box of the frame finds; the text is in the address. */
@Route("desk/search")
@PermitAll
class SearchView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MOST = 100;

    private final transient Search search;

    SearchView(Search search) {
        this.search = search;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("q")
                .orElse("")
                .strip();
        removeAll();
        SearchText text = SearchText.of(asked);
        if (text.isEmpty()) {
            add(new EmptyState(getTranslation("shell.search.ask"), getTranslation("shell.search.ask.help")));
        } else {
            show(asked, search.find(text, MOST));
        }
    }

    private void show(String asked, List<Search.Hit> hits) {
        if (hits.isEmpty()) {
            add(new EmptyState(getTranslation("shell.search.none", asked), getTranslation("shell.search.none.help")));
            return;
        }
        Div panels = new Div();
        panels.addClassName("panels");
        Map<Search.Kind, List<Search.Hit>> kinds =
                hits.stream().collect(Collectors.groupingBy(Search.Hit::kind, TreeMap::new, Collectors.toList()));
        kinds.forEach((kind, found) -> panels.add(panel(kind, found)));
        add(
                new PageHeader(getTranslation("shell.search.title"))
                        .withNote(getTranslation("shell.search.results", asked, hits.size())),
                panels);
        if (hits.size() == MOST) {
            add(new Paragraph(getTranslation("shell.search.more", MOST)));
        }
    }

    private Panel panel(Search.Kind kind, List<Search.Hit> found) {
        String name = getTranslation("shell.search.kind." + kind.name());
        Panel panel = new Panel(name);
        found.forEach(hit -> panel.line(hit.name(), hit.remark()));
        return panel.leadingTo(kind.place(), name);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("shell.search.title"));
    }
}
