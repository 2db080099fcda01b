package org.wego.ui.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wego.membership.name.NameKey;
import org.wego.membership.text.CleanText;
import org.wego.ui.component.EmptyState;
import org.wego.ui.component.PageHeader;

/** What the search box of the frame finds; the text is in the address. */
@Route("desk/search")
@PermitAll
class SearchView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MOST = 20;

    private final transient Search search;

    SearchView(Search search) {
        this.search = search;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = CleanText.line(
                event.getLocation().getQueryParameters().getSingleParameter("q").orElse(""));
        removeAll();
        if (NameKey.of(asked).isEmpty()) {
            empty(getTranslation("shell.search.ask"), getTranslation("shell.search.ask.help"));
        } else {
            show(asked, search.find(asked, MOST));
        }
    }

    private void show(String asked, List<Search.Hit> hits) {
        if (hits.isEmpty()) {
            empty(getTranslation("shell.search.none", asked), getTranslation("shell.search.none.help"));
            return;
        }
        Div panels = new Div();
        panels.addClassName("panels");
        Map<Search.Kind, List<Search.Hit>> kinds =
                hits.stream().collect(Collectors.groupingBy(Search.Hit::kind, TreeMap::new, Collectors.toList()));
        kinds.forEach((kind, found) -> panels.add(panel(kind, found, asked)));
        add(
                new PageHeader(getTranslation("shell.search.title"))
                        .withNote(getTranslation("shell.search.results", asked, hits.size())),
                panels);
    }

    private OverviewPanel panel(Search.Kind kind, List<Search.Hit> found, String asked) {
        OverviewPanel panel = new OverviewPanel(getTranslation("shell.search.kind." + kind.name()));
        found.forEach(hit -> panel.line(hit.name(), hit.address(), hit.remark()));
        if (found.size() == MOST) {
            panel.add(new Paragraph(getTranslation("shell.search.more", MOST)));
            whole(kind, asked).ifPresent(path -> panel.leadingTo(path, getTranslation("shell.search.all")));
        }
        return panel;
    }

    /** The list that holds all that was found of a kind, if it can be searched. */
    private static Optional<String> whole(Search.Kind kind, String asked) {
        Optional<String> list = switch (kind) {
            case MEMBER -> Places.MEMBERS.path();
            case INVOICE -> Places.INVOICES.path();
            case PROGRAM, EVENT, ENTRY -> Optional.empty();
        };
        return list.map(path -> new Location(path, QueryParameters.of("q", asked)).getPathWithQueryParameters());
    }

    private void empty(String title, String help) {
        add(new PageHeader(getTranslation("shell.search.title")), new EmptyState(title, help));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("shell.search.title"));
    }
}
